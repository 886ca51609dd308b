export { t as default } from "../../../../../chunks/_page2.js";
