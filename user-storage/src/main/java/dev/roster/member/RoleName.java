package dev.roster.member;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a role under the name that tokens and the REST API use. */
@Converter
public final class RoleName implements AttributeConverter<Role, String> {

    @Override
    public String convertToDatabaseColumn(Role role) {
        return role == null ? null : role.roleName();
    }

    @Override
    public Role convertToEntityAttribute(String name) {
        return name == null ? null : Role.named(name).orElseThrow();
    }
}
