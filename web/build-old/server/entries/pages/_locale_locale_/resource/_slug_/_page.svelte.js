export { t as default } from "../../../../../chunks/_page7.js";
