package dev.roster.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

/** An attempt that failed, with a sentence that an Admin may read: no host, no password. */
final class FailedDelivery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FailedDelivery(Exception cause) {
        super(sentence(cause), cause);
    }

    private static String sentence(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof AuthenticationFailedException) {
                return "The mail server did not accept our user name and password.";
            }
            if (t instanceof SendFailedException) {
                return "The mail server refused the address.";
            }
            if (t instanceof ConnectException || t instanceof UnknownHostException) {
                return "The mail server cannot be reached.";
            }
            if (t instanceof SocketTimeoutException) {
                return "The mail server did not answer in time.";
            }
        }
        return "The mail server did not take the mail.";
    }
}
