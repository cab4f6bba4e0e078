package dev.roster.mail;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Where a mail stands: waiting (perhaps for another attempt), sent, or given up. */
enum MailState {
    QUEUED,
    SENT,
    FAILED;

    /** Stores a state in lower case. */
    @Converter
    public static final class Name implements AttributeConverter<MailState, String> {

        @Override
        public String convertToDatabaseColumn(MailState state) {
            return state == null ? null : state.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public MailState convertToEntityAttribute(String name) {
            return name == null ? null : valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
