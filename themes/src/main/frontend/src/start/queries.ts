import { QueryClient } from "@tanstack/react-query";
import { Failure } from "../api/failure";

/** What was refused is refused again; what did not arrive is tried once more. Whoever comes back sees what is new. */
export function queries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: (times, failure) => times < 1 && (!(failure instanceof Failure) || failure.status >= 500),
        staleTime: 5_000,
      },
      mutations: { networkMode: "always" },
    },
  });
}
