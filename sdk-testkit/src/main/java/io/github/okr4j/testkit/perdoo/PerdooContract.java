package io.github.okr4j.testkit.perdoo;

import io.github.okr4j.testkit.ReceivedRequest;
import io.github.okr4j.testkit.server.Contract;
import io.github.okr4j.testkit.server.ErrorResponseException;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Router;
import java.util.Set;

/** The operations of the REST contract, for whoever signs or brings the token. */
final class PerdooContract implements Contract {

    static final String BEARER_TOKEN = "fake-perdoo-bearer-token";

    private final PerdooSignature signature;
    private final PerdooPages pages;
    private final Router router = new Router();

    PerdooContract(PerdooStore store, PerdooSignature signature) {
        this.signature = signature;
        this.pages = new PerdooPages(store);
        new PerdooAccounts(store, pages).route(router);
        new PerdooGoals(store, pages).route(router);
    }

    @Override
    public FakeResponse response(ReceivedRequest request) {
        requireSignature(request);
        Router.Match match = router.find(request).orElseThrow(() -> new ErrorResponseException(error(404)));
        return match.response();
    }

    @Override
    public FakeResponse error(int status) {
        return PerdooInput.error(status);
    }

    @Override
    public Set<String> enumMembers() {
        return Set.of("type");
    }

    @Override
    public boolean hasPages() {
        return true;
    }

    @Override
    public FakeResponse pointingToTheSamePage(ReceivedRequest request, FakeResponse response) {
        return pages.pointingToTheSamePage(response);
    }

    private void requireSignature(ReceivedRequest request) {
        String authorization = request.header("authorization");
        if (authorization == null
                || !(authorization.equals("Bearer " + BEARER_TOKEN) || signature.isGood(authorization))) {
            throw new ErrorResponseException(error(401));
        }
    }
}
