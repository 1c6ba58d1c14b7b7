import type { IConfiguration, ICruiseOptions } from 'dependency-cruiser';

declare const configuration: IConfiguration & { readonly options: ICruiseOptions };
export default configuration;
