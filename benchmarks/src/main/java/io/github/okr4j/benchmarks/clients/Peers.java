package io.github.okr4j.benchmarks.clients;

/** All clients that are compared. */
public enum Peers {
    /** This SDK. */
    SDK("okr4j"),
    /** What the ratios are to. */
    RAW("OkHttp + Jackson by hand"),
    /** By hand, with Jackson reading the body as it arrives. */
    STREAM("By hand, streamed"),
    /** By hand, with a decoder written by hand and a buffer that is used again. */
    POOLED("By hand, own decoder"),
    /** Retrofit with its Jackson converter. */
    RETROFIT("Retrofit"),
    /** OpenFeign on OkHttp with its Jackson codec. */
    FEIGN("OpenFeign"),
    /** The JDK's client and Jackson by hand. */
    JDK("JDK HttpClient + Jackson"),
    /** What OpenAPI Generator makes of a description. */
    GENERATED("OpenAPI Generator (native)");

    private final String title;

    Peers(String title) {
        this.title = title;
    }

    /**
     * The name in the tables.
     *
     * @return a short text
     */
    public String title() {
        return title;
    }

    /**
     * A new client.
     *
     * @param baseUrl scheme, host, port and prefix
     * @return to be closed
     */
    public Peer open(String baseUrl) {
        return switch (this) {
            case SDK -> new SdkPeer(baseUrl);
            case RAW -> new RawPeer(baseUrl, false);
            case STREAM -> new RawPeer(baseUrl, true);
            case POOLED -> new PooledPeer(baseUrl);
            case RETROFIT -> new RetrofitPeer(baseUrl);
            case FEIGN -> new FeignPeer(baseUrl);
            case JDK -> new JdkPeer(baseUrl);
            case GENERATED -> new GeneratedPeer(baseUrl);
        };
    }
}
