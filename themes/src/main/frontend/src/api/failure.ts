/** Why a call did not do what it was asked to. */
export class Failure extends Error {
  /**
   * @param status of HTTP, or 0 where nobody answered
   * @param code of the list of refusals, where the server refused in its words
   * @param field that is at fault
   * @param retryAfter seconds until another attempt makes sense
   */
  constructor(
    readonly status: number,
    readonly code: string | undefined,
    message: string,
    readonly field?: string,
    readonly retryAfter?: number,
    readonly at = new Date(),
  ) {
    super(message);
  }

  get offline(): boolean {
    return this.status === 0;
  }

  /** Whether it is not, or no longer, for this person. */
  get closed(): boolean {
    return this.status === 403 || this.status === 404;
  }

  /** What an operator finds the call by in the server's log. */
  get reference(): string {
    return `${this.at.toISOString()} · ${this.status}`;
  }

  /** Reads what the server refused with; anything else than a refusal in JSON has no code. */
  static of(response: Response, body: unknown): Failure {
    const refusal = isRecord(body) ? body : {};
    const wait = Number(response.headers.get("Retry-After"));
    return new Failure(
      response.status,
      typeof refusal.errorMessage === "string" ? text(refusal.error) : undefined,
      text(refusal.errorMessage) ?? "",
      text(refusal.field),
      wait > 0 ? wait : undefined,
    );
  }
}

function isRecord(body: unknown): body is Record<string, unknown> {
  return typeof body === "object" && body !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
