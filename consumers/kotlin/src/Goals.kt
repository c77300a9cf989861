package com.example.goals

import io.github.okr4j.clickup.ClickUpClient
import io.github.okr4j.clickup.goals.CreateKeyResult
import io.github.okr4j.clickup.goals.KeyResultType
import java.math.BigDecimal

/** The id is never null, and everything that ClickUp may omit is. */
fun progressOf(goalId: String): String =
    ClickUpClient.fromEnv().use { clickUp ->
        val goal = clickUp.goals().get(goalId).execute()
        val id: String = goal.id()
        val name: String? = goal.name()
        val percent: BigDecimal = goal.percentCompleted() ?: BigDecimal.ZERO
        val open = goal.keyResults().count { it.completed() != true }
        val created = clickUp.keyResults()
            .create(id, CreateKeyResult.builder().name("Ship").type(KeyResultType.NUMBER).range(0, 10).build())
            .execute()
        "${name ?: id}: $percent, $open open, new ${created.id()}"
    }
