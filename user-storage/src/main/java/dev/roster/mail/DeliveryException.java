package dev.roster.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

/** An attempt that failed, with a sentence that an Admin may read: no host, no password. */
final class DeliveryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    DeliveryException(Exception cause) {
        this(Fault.of(cause), cause);
    }

    /** The mail could not even be written. */
    static DeliveryException unwritten(Exception cause) {
        return new DeliveryException(Fault.UNWRITTEN, cause);
    }

    private DeliveryException(Fault fault, Exception cause) {
        super(fault.sentence, cause);
        this.fault = fault;
    }

    /** True where it is not this mail's fault: the others for the same server need not be tried now. */
    boolean serverAtFault() {
        return fault != Fault.ADDRESS && fault != Fault.UNWRITTEN;
    }

    private enum Fault {
        SIGN_IN("The mail server did not accept our user name and password."),
        ADDRESS("The mail server refused the address."),
        UNREACHABLE("The mail server cannot be reached."),
        SLOW("The mail server did not answer in time."),
        UNWRITTEN("The mail could not be written."),
        OTHER("The mail server did not take the mail.");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }

        static Fault of(Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof AuthenticationFailedException) {
                    return SIGN_IN;
                }
                if (cause instanceof SendFailedException) {
                    return ADDRESS;
                }
                if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                    return UNREACHABLE;
                }
                if (cause instanceof SocketTimeoutException) {
                    return SLOW;
                }
            }
            return OTHER;
        }
    }
}
