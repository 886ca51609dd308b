export { t as default } from "../../../../../../chunks/_page4.js";
