package dev.roster.link;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a purpose under the name that settings and pages use. */
@Converter
public final class PurposeName implements AttributeConverter<Purpose, String> {

    @Override
    public String convertToDatabaseColumn(Purpose purpose) {
        return purpose == null ? null : purpose.purposeName();
    }

    @Override
    public Purpose convertToEntityAttribute(String name) {
        return name == null ? null : Purpose.named(name);
    }
}
