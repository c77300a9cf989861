/**
 * Fakes of Pipedrive: the API {@link io.github.okr4j.testkit.pipedrive.FakePipedrive} and the authorization server {@link
 * io.github.okr4j.testkit.pipedrive.FakePipedriveOAuth}.
 */
@NullMarked
package io.github.okr4j.testkit.pipedrive;

import org.jspecify.annotations.NullMarked;
