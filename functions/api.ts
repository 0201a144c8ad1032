/** HTTP request -> route table -> reply. */
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type HttpEvent, requestOf, resultOf } from '../aws/http-event.ts';
import { world } from '../aws/world.ts';
import { serve } from '../core/api/serve.ts';
import type { World } from '../core/ports.ts';

export const handler = (event: HttpEvent) => api(event, world());

export async function api(event: HttpEvent, world: World): Promise<APIGatewayProxyStructuredResultV2> {
  return resultOf(await serve(requestOf(event), world));
}
