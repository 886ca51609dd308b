/** Addresses of accounts inside the admin. */
export const accountsPath = '/plugins/accounts';
export const peoplePath = `${accountsPath}/people`;
