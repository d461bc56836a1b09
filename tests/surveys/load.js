// Has SurveyJS read the question lists of a program, and holds what it understood against the table in each language.
//
// Usage: load.js FOLDER LANGUAGE…: the folder `surveys` of a program. Needs `survey-core` (`EXCX_SURVEY_MODULES` says where).
"use strict";
const fs = require("node:fs");
const path = require("node:path");

const { Model } = require(path.join(process.env.EXCX_SURVEY_MODULES, "survey-core"));
const [folder, ...languages] = process.argv.slice(2);
const faults = [];
const expect = (holds, ...why) => holds || faults.push(why.map(String).join(" "));

/** The rows of a table in which every cell stands in quotes, by the names of its columns. */
function rows(file) {
  const text = fs.readFileSync(file, "utf8").replace(/^\ufeff/, "");
  const cells = (line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map((cell) => cell[1].replaceAll('""', '"'));
  const [head, ...body] = text.trim().split("\r\n").map(cells);
  return body.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
}

function inLanguage(survey, id, language) {
  survey.locale = language === "en" ? "" : language;
  const table = rows(path.join(folder, language, `${id}.csv`));
  const asked = [...new Set(table.map((row) => row.question))];
  const questions = survey.getAllQuestions();
  expect(asked.join() === questions.map((question) => question.name).join(), id, language, "other questions", asked);
  expect(table.length > 0 && survey.title.trim(), id, language, "is empty");
  for (const row of table) {
    const question = survey.getQuestionByName(row.question);
    expect(question?.title === row.text, id, language, "another text:", question?.title, "|", row.text);
    expect(question?.getValueName() === row.field, id, language, row.question, "another field");
    if (row.kind === "choice") {
      const choice = question.choices.find((choice) => choice.value === row.answer);
      expect(choice?.text === row.answer_text, id, language, row.question, "another answer:", choice?.text, "|", row.answer_text);
    }
    if (row.kind === "scale") {
      const value = Number(row.answer);
      expect(value >= question.rateMin && value <= question.rateMax, id, language, row.question, "off the scale:", value);
      const end = { [question.rateMin]: question.minRateDescription, [question.rateMax]: question.maxRateDescription }[value];
      expect(row.answer_text === (end ? `${value}: ${end}` : String(value)), id, language, row.question, "means something else");
    }
  }
}

const lists = fs.readdirSync(folder).filter((name) => name.endsWith(".json"));
expect(lists.length > 0, "there is no list");
for (const name of lists) {
  const id = path.basename(name, ".json");
  const survey = new Model(JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")));
  expect(!survey.jsonErrors?.length, id, "is not understood:", JSON.stringify(survey.jsonErrors));
  expect(survey.locale === languages[0], id, "starts in", survey.locale);
  for (const language of languages) inLanguage(survey, id, language);
  if (id === "sign-up") signUp(survey);
}

/** Whoever has chosen a role sees the menu of that role alone, and the answer stands in the field of the roster. */
function signUp(survey) {
  const roles = survey.getQuestionByName("role").choices.map((choice) => choice.value);
  for (const role of roles) {
    survey.setValue("role", role);
    const seen = survey.getAllQuestions().filter((question) => question.isVisible && question.getValueName() === "habit");
    expect(seen.length === 1 && seen[0].name === `habit-${role}`, "sign-up: of", role, "one sees", seen.map((question) => question.name));
    expect(survey.getValue("habit") === undefined, "sign-up: the habit of another role stays");
    survey.setValue("habit", seen[0].choices[0].value);
    expect(survey.data.habit.startsWith(`${role}/`), "sign-up: the habit is", survey.data.habit);
    expect(survey.data.survey === "sign-up", "sign-up: the answers do not say of which list they are");
  }
}

for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);
