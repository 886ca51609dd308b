export { t as default } from "../../../../../chunks/_page5.js";
