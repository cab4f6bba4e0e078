package dev.roster.tests.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A step of a sequence. It is performed in the world first, then the model follows. */
interface Step {

    /** True where the step makes sense now; else it is left out. */
    default boolean possible(Model model) {
        return true;
    }

    /** Does it, on the real server; the model still shows how things were before. */
    void perform(World world, Model model);

    /** Follows in the model, and says what must have come of it. */
    Expected apply(Model model);

    /** {@return the line of Java that makes this step} */
    default String java() {
        return Arrays.stream(getClass().getRecordComponents())
                .map(this::value)
                .collect(Collectors.joining(", ", "new " + getClass().getSimpleName() + "(", ")"));
    }

    private String value(RecordComponent component) {
        try {
            return String.valueOf(component.getAccessor().invoke(this));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
