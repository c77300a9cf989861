package io.github.okr4j.pipedrive;

import io.github.okr4j.core.Environment;

/** The environment variables of {@link PipedriveClient#fromEnv()}. */
final class PipedriveEnvironment {
    private static final String API_TOKEN = "PIPEDRIVE_API_TOKEN";
    private static final String ACCESS_TOKEN = "PIPEDRIVE_ACCESS_TOKEN";
    private static final String COMPANY_DOMAIN = "PIPEDRIVE_COMPANY_DOMAIN";
    private static final String BASE_URL = "PIPEDRIVE_BASE_URL";

    private PipedriveEnvironment() {}

    /** The builder of the account that the variables name. */
    static PipedriveClient.Builder builder(Environment environment) {
        requireAtMostOne(environment, API_TOKEN, ACCESS_TOKEN);
        requireAtMostOne(environment, COMPANY_DOMAIN, BASE_URL);
        PipedriveClient.Builder builder = PipedriveClient.builder();
        String apiToken = environment.get(API_TOKEN);
        String accessToken = environment.get(ACCESS_TOKEN);
        if (apiToken != null) {
            builder.apiToken(apiToken);
        } else if (accessToken != null) {
            builder.accessToken(accessToken);
        } else {
            throw new IllegalStateException(
                    "environment variable " + API_TOKEN + " is not set, nor is " + ACCESS_TOKEN + ": one is required");
        }
        String companyDomain = environment.get(COMPANY_DOMAIN);
        String baseUrl = environment.get(BASE_URL);
        if (companyDomain != null) {
            builder.companyDomain(companyDomain);
        } else if (baseUrl != null) {
            builder.baseUrl(baseUrl);
        }
        return builder;
    }

    private static void requireAtMostOne(Environment environment, String one, String other) {
        if (environment.get(one) != null && environment.get(other) != null) {
            throw new IllegalStateException(
                    "environment variables " + one + " and " + other + " are both set: keep one of them");
        }
    }
}
