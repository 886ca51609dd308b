export { t as default } from "../../../../../chunks/_page6.js";
