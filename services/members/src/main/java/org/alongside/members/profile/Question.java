package org.alongside.members.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.alongside.members.people.Condition;
import org.alongside.members.people.Nation;
import org.alongside.members.people.Profile;
import org.alongside.members.people.Relationship;
import org.jspecify.annotations.Nullable;

/** The three questions, in the order they are asked. */
enum Question {

	RELATIONSHIP(Relationship.class, Profile::relationship) {
		@Override
		Profile put(Profile profile, String code) {
			return profile.with(Relationship.valueOf(code));
		}
	},
	CONDITION(Condition.class, Profile::condition) {
		@Override
		Profile put(Profile profile, String code) {
			return profile.with(Condition.valueOf(code));
		}
	},
	NATION(Nation.class, Profile::nation) {
		@Override
		Profile put(Profile profile, String code) {
			return profile.with(Nation.valueOf(code));
		}
	};

	private final Class<? extends Enum<?>> answers;

	private final Function<Profile, @Nullable Enum<?>> answer;

	Question(Class<? extends Enum<?>> answers, Function<Profile, @Nullable Enum<?>> answer) {
		this.answers = answers;
		this.answer = answer;
	}

	abstract Profile put(Profile profile, String code);

	List<String> options() {
		return Arrays.stream(this.answers.getEnumConstants()).map(Enum::name).toList();
	}

	@Nullable String answerIn(Profile profile) {
		var given = this.answer.apply(profile);
		return (given != null) ? given.name() : null;
	}

	/** As it stands in addresses and message keys. */
	String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	Optional<Question> next() {
		return (ordinal() + 1 < values().length) ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
	}

	Optional<Question> previous() {
		return (ordinal() > 0) ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
	}

	static Optional<Question> at(String path) {
		return Arrays.stream(values()).filter((question) -> question.path().equals(path)).findFirst();
	}

}
