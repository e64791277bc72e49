// The typed messages: m.some_key({ parameter }). A missing key or parameter is a compile error. In mails pass { locale }.
export * as m from "./generated/messages.js";
