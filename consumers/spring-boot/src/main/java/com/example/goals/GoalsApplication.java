package com.example.goals;

import io.github.okr4j.clickup.ClickUpClient;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Goals of a ClickUp Workspace as JSON. */
@SpringBootApplication
@EnableConfigurationProperties(GoalsProperties.class)
public class GoalsApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(GoalsApplication.class, arguments);
    }

    /** One client for the whole application: it is safe for use by many threads, and Spring closes it. */
    @Bean(destroyMethod = "close")
    ClickUpClient clickUp(GoalsProperties properties) {
        return ClickUpClient.builder()
                .personalToken(properties.token())
                .baseUrl(properties.baseUrl())
                .timeout(Duration.ofSeconds(10)) // a caller waits for each request
                .build();
    }
}
