/** An id of Discord's, and nothing that could leave a folder. https://discord.com/developers/docs/reference#snowflakes */
export const DISCORD_ID = /^\d{1,20}$/;
