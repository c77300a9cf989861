package com.example.goals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.Goal;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import tools.jackson.databind.json.JsonMapper;

/** A program that writes records with mappers of its own, as a web framework does. */
final class OwnMapper {
    public static void main(String[] args) throws Exception {
        Properties accounts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of(args[0]))) {
            accounts.load(in);
        }
        Goal goal;
        try (ClickUpClient clickUp = ClickUpClient.builder()
                .personalToken(accounts.getProperty("clickup.token"))
                .baseUrl(accounts.getProperty("clickup.url"))
                .build()) {
            goal = clickUp.goals().get(accounts.getProperty("clickup.goal")).execute();
        }
        String two = new ObjectMapper().registerModule(new JavaTimeModule()).writeValueAsString(goal);
        String three = JsonMapper.shared().writeValueAsString(goal);
        for (String json : new String[] {two, three}) {
            Steps.check(json.contains("\"name\":\"Grow\""), json);
            Steps.check(json.contains("\"pretty_id\":"), json);
            Steps.check(!json.contains("\"additional\":"), json);
        }
        System.out.println("works");
    }

    private OwnMapper() {}
}
