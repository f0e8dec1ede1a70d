/** Version of the product, as package.json has it; a result file names it. */
export const productVersion = '0.1.0';
