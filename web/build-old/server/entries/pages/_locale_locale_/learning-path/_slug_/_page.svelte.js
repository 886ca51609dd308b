export { t as default } from "../../../../../chunks/_page3.js";
