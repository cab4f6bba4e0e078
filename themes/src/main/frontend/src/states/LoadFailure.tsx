import { ExclamationCircleIcon, LockIcon, SearchIcon, UnpluggedIcon } from "@patternfly/react-icons";
import { Failure } from "../api/failure";
import { useWords } from "../words/useWords";
import { StateMessage } from "./StateMessage";
import { useSentence } from "./useSentence";

/** In the place of what could not be loaded: what happened, and what to do. */
export function LoadFailure({ failure, onRetry }: { failure: unknown; onRetry: () => void }) {
  const { words } = useWords();
  const sentence = useSentence();
  const { title, icon } = looks(failure);
  // The address named it; that it has never been, or is somebody else's, is as likely as that it went away.
  const missing = failure instanceof Failure && failure.status === 404;
  return (
    <StateMessage
      alert
      icon={icon}
      title={words(title)}
      sentence={missing ? words("rosterError_404") : sentence(failure)}
      action={{ words: words("rosterTryAgain"), onClick: onRetry }}
    />
  );
}

function looks(failure: unknown) {
  const status = failure instanceof Failure ? failure.status : 500;
  switch (status) {
    case 0:
      return { title: "rosterOfflineTitle", icon: UnpluggedIcon };
    case 403:
      return { title: "rosterForbiddenTitle", icon: LockIcon };
    case 404:
      return { title: "rosterNotFoundTitle", icon: SearchIcon };
    default:
      return { title: "rosterServerErrorTitle", icon: ExclamationCircleIcon };
  }
}
