// SPDX-License-Identifier: EUPL-1.2
// Codici fiscali of 100,000 invented people and the names of all comuni, beside an implementation
// that is not ours (npm package `codice-fiscale-js`). It knows nothing of accents on consonants nor
// of R20, so the names here have plain letters; codice-fiscale-vectors.csv has the others.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>
#include <random>

#include "core/codes/codice_fiscale.h"
#include "core/codes/csv.h"

using core::CodiceFiscale;
using core::PersonData;

namespace {

constexpr int people = 100'000;
const QDate today(2026, 11, 23);

/// The package, fetched once into the build tree; false if that cannot be done here.
bool fetchJudge() {
    const QDir folder(QStringLiteral(CODES_JUDGE_DIR));
    if (folder.exists(QStringLiteral("node_modules/codice-fiscale-js/package.json"))) return true;
    QProcess npm;
    npm.setWorkingDirectory(folder.path());
    npm.start(QStringLiteral("npm"), {QStringLiteral("ci"), QStringLiteral("--ignore-scripts"),
                                      QStringLiteral("--no-audit"), QStringLiteral("--no-fund")});
    return npm.waitForFinished(90000) && npm.exitCode() == 0 &&
           npm.exitStatus() == QProcess::NormalExit;
}

/// One answer a question; what the judge complains about instead when it cannot answer.
QStringList ask(const QStringList& questions) {
    QProcess node;
    node.setWorkingDirectory(QStringLiteral(CODES_JUDGE_DIR));
    node.start(QStringLiteral("node"), {QStringLiteral("judge.js")});
    node.write(questions.join('\n').toUtf8() + '\n');
    node.closeWriteChannel();
    if (!node.waitForFinished(90000) || node.exitCode() != 0)
        return {"judge: " + QString::fromUtf8(node.readAllStandardError())};
    auto answers = QString::fromUtf8(node.readAllStandardOutput()).split('\n');
    answers.removeLast();
    return answers;
}

/// Rows of comuni.csv that are still in force.
std::vector<QStringList> presentPlaces() {
    QFile file(QStringLiteral(":/codes/comuni.csv"));
    auto rows =
        file.open(QIODevice::ReadOnly) ? core::readCsv(file.readAll()) : std::vector<QStringList>();
    std::erase_if(rows, [](const QStringList& row) { return !row[5].isEmpty(); });
    return rows;
}

/// The same people every time.
class Registry {
  public:
    PersonData next() {
        const int days = static_cast<int>(below(126 * 365));
        return {words(), words(),
                below(2) == 0 ? CodiceFiscale::Sex::male : CodiceFiscale::Sex::female,
                QDate(1900, 1, 1).addDays(days), places_[below(places_.size())][0]};
    }

  private:
    std::size_t below(std::size_t limit) { return random_() % limit; }

    /// One to three words of one to eight letters, vowels as often as in a language.
    QString words() {
        static const QString letters = QStringLiteral("AEIOUAEIOUAEIOUBCDFGHJKLMNPQRSTVWXYZLMNRST");
        static const QStringList between{" ", "'", "-", " D'", " de "};
        QString text;
        for (auto word = below(3); word <= 2; ++word) {
            if (!text.isEmpty()) text += between[static_cast<qsizetype>(below(5))];
            for (auto letter = below(8); letter < 8; ++letter)
                text += letters[static_cast<qsizetype>(
                    below(static_cast<std::size_t>(letters.size())))];
        }
        return below(2) == 0 ? text : text.toLower();
    }

    std::vector<QStringList> places_ = presentPlaces();
    std::mt19937 random_{2026};
};

QString question(const PersonData& person) {
    const auto& born = person.birthDate;
    return QStringList{"person",
                       person.surname,
                       person.name,
                       person.sex == CodiceFiscale::Sex::female ? "F" : "M",
                       QString::number(born.year()),
                       QString::number(born.month()),
                       QString::number(born.day()),
                       person.placeCode}
        .join('\t');
}

}  // namespace

class TestAgainstAJudge : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void makesTheSameCodes();
    void readsTheJudgesCodes();
    void knowsTheSameForms();
    void findsTheJudgesNames();

  private:
    std::vector<PersonData> people_;
    QStringList codes_;  // the judge's, one a person
};

void TestAgainstAJudge::initTestCase() {
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        QSKIP("node is not installed");
    if (!fetchJudge()) QSKIP("the npm package `codice-fiscale-js` cannot be fetched here");
    Registry registry;
    QStringList questions;
    for (int i = 0; i < people; ++i) {
        people_.push_back(registry.next());
        questions << question(people_.back());
    }
    codes_ = ask(questions);
    QVERIFY2(codes_.size() == people, qUtf8Printable(codes_.value(0)));
    QVERIFY(QSet<QString>(codes_.begin(), codes_.end()).size() > people * 99 / 100);
}

void TestAgainstAJudge::makesTheSameCodes() {
    for (qsizetype i = 0; i < people; ++i) {
        const auto& person = people_[static_cast<std::size_t>(i)];
        const auto code = CodiceFiscale::of(person);
        QVERIFY2(code && code->text() == codes_[i], qUtf8Printable(question(person)));
    }
}

void TestAgainstAJudge::readsTheJudgesCodes() {
    for (qsizetype i = 0; i < people; ++i) {
        const auto& person = people_[static_cast<std::size_t>(i)];
        const auto code = CodiceFiscale::parse(codes_[i], today, person.birthDate);
        QVERIFY2(code.has_value(), qUtf8Printable(codes_[i]));
        QCOMPARE(code->birthDate(), person.birthDate);
        QVERIFY(code->sex() == person.sex);
        QCOMPARE(code->placeCode(), person.placeCode);
        QVERIFY(code->place().has_value());
        QVERIFY(code->disagreements(person).empty());
    }
}

void TestAgainstAJudge::knowsTheSameForms() {
    QStringList questions;
    for (qsizetype i = 0; i < people; i += 100) questions << "forms\t" + codes_[i];
    const auto answers = ask(questions);
    QCOMPARE(answers.size(), questions.size());
    for (qsizetype i = 0; i < answers.size(); ++i) {
        auto forms = CodiceFiscale::parse(codes_[i * 100], today)->omocodiaForms();
        forms.sort();
        QCOMPARE(forms.join(' '), answers[i]);
    }
}

// As if typed by somebody else: AGLIE' for AGLIÈ. A handful of names differ between the lists.
void TestAgainstAJudge::findsTheJudgesNames() {
    QStringList questions;
    for (const auto& row : presentPlaces())
        if (row[6] == "C") questions << "place\t" + row[0];
    const auto answers = ask(questions);
    QCOMPARE(answers.size(), questions.size());
    QStringList different;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const QString code = questions[i].section('\t', 1);
        const auto found = core::birthPlacesNamed(answers[i].section('\t', 0, 0), today);
        if (std::ranges::find(found, code, &core::BirthPlace::code) == found.end())
            different << code + ' ' + answers[i];
    }
    QVERIFY2(different.size() * 100 < answers.size(), qUtf8Printable(different.join('\n')));
    qInfo("%d of %d names differ: %s", static_cast<int>(different.size()),
          static_cast<int>(answers.size()), qUtf8Printable(different.join(", ")));
}

QTEST_GUILESS_MAIN(TestAgainstAJudge)
#include "test_against_a_judge.moc"
