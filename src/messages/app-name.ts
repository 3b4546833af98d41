/** The one name of the app: in Slack's list of apps, on its windows, and (in small letters) of its bot and its command. */
export const APP_NAME = "WSIS";
