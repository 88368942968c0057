export interface NotedRequest {
  path: string;
  destination: string;
  referer: string;
}
export function sortRequests(requests: readonly NotedRequest[]): {
  page: string[];
  pageLater: string[];
  worker: string[];
  other: string[];
};
