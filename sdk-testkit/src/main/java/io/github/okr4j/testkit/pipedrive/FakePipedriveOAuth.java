package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.FakeVendor;
import java.time.Duration;

/**
 * A fake of Pipedrive's authorization server, which is a host of its own; {@link FakePipedrive#trust} makes a fake of the
 * API accept its tokens.
 *
 * <p>As the vendor documents it, a refresh returns the same refresh token again, unless {@link #rotateRefreshTokens} says
 * otherwise; then the old one is worth nothing once it has been exchanged. How the vendor words errors is documented, in
 * which JSON members is not.
 */
public final class FakePipedriveOAuth extends FakeVendor {
    private final PipedriveOAuthContract contract;

    private FakePipedriveOAuth(PipedriveOAuthContract contract) {
        super(contract, "");
        this.contract = contract;
    }

    /**
     * Starts a server that has issued nothing yet.
     *
     * @return the running fake
     */
    public static FakePipedriveOAuth start() {
        return new FakePipedriveOAuth(new PipedriveOAuthContract());
    }

    /**
     * Returns the id of the one app that is registered.
     *
     * @return the app's id
     */
    public String clientId() {
        return PipedriveOAuthContract.CLIENT_ID;
    }

    /**
     * Returns the secret of the one app that is registered.
     *
     * @return the app's secret
     */
    public String clientSecret() {
        return PipedriveOAuthContract.CLIENT_SECRET;
    }

    /**
     * Lets a user authorize the app.
     *
     * @param redirectUri where the user is sent back to
     * @return the code that the user would bring along; it serves once
     */
    public String authorize(String redirectUri) {
        return locked(() -> contract.authorize(redirectUri));
    }

    /**
     * Sets how long the access tokens issued from now on are said to live; about an hour unless set. The fake has no
     * clock: tokens end by {@link #expireAccessTokens} only.
     *
     * @param lifetime whole seconds count
     */
    public void setAccessTokenLifetime(Duration lifetime) {
        locked(() -> {
            contract.lifetime(lifetime.toSeconds());
            return lifetime;
        });
    }

    /** From now on every refresh returns another refresh token, and the old one is dead. */
    public void rotateRefreshTokens() {
        locked(() -> {
            contract.rotate();
            return this;
        });
    }

    /** Ends all access tokens issued so far. */
    public void expireAccessTokens() {
        locked(() -> {
            contract.expireAccessTokens();
            return this;
        });
    }

    /** Ends all tokens issued so far, as if the user had uninstalled the app. */
    public void uninstall() {
        locked(() -> {
            contract.uninstall();
            return this;
        });
    }

    boolean accepts(String accessToken) {
        return locked(() -> contract.accepts(accessToken));
    }
}
