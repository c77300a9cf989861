package io.github.okr4j.core.contract;

import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.ClientBuilder;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.http.VendorProfile;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDialect.DecimalForm;
import io.github.okr4j.core.json.JsonDialect.TimeForm;
import java.util.Set;

/** Prints the module of the SDK and the user agent that its requests name. */
final class UserAgentProgram {
    private UserAgentProgram() {}

    /** A client of nobody's API. */
    private static final class Client extends ClientBuilder<Client> {
        @Override
        protected Client self() {
            return this;
        }

        CallFactory build() {
            return callFactory(new Profile(), Credentials.bearer("token", "t"), "https://api.example.com");
        }
    }

    private static final class Profile implements VendorProfile {
        @Override
        public String vendor() {
            return "nobody";
        }

        @Override
        public JsonDialect dialect() {
            return new JsonDialect(TimeForm.EPOCH_MILLIS, DecimalForm.NUMBER);
        }

        @Override
        public Set<String> printableQuery() {
            return Set.of();
        }

        @Override
        public VendorError error(int status, Object json) {
            return VendorError.NONE;
        }
    }

    public static void main(String[] args) {
        try (CallFactory callFactory = new Client().build()) {
            String agent = callFactory
                    .call(Operation.get("nobody.things.get", "/things"), Request.EMPTY)
                    .preview()
                    .headers()
                    .get("User-Agent");
            System.out.println(CallFactory.class.getModule().getName() + " " + agent);
        }
    }
}
