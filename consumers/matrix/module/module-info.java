/** The program as a module. */
module com.example.goals {
    requires io.github.okr4j.clickup;
    requires io.github.okr4j.pipedrive;
    requires io.github.okr4j.perdoo;
    requires io.github.okr4j.performengage;
    requires io.github.okr4j.okr;
}
