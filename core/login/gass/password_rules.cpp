// SPDX-License-Identifier: EUPL-1.2
#include "core/login/gass/password_rules.h"

#include <QLatin1String>
#include <QStringDecoder>
#include <algorithm>
#include <span>

#include "core/codes/common_passwords.h"

namespace core {
namespace {

constexpr int fewest = 10;  // R82
constexpr int most = 64;
constexpr int runLength = 4;
constexpr qsizetype shortestName = 3;  // "Li" stands in too many words to mean anybody
constexpr std::size_t byteLimit = 1024;

/// The text of a password, wiped when it goes. Empty for what is no UTF-8 or far too long.
class WipedText {
  public:
    WipedText() = default;
    explicit WipedText(ByteView bytes) {
        if (bytes.size() > byteLimit) return;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const auto* end = decoder.appendToBuffer(
            text_.data(), QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        if (!decoder.hasError()) size_ = end - text_.data();
    }
    ~WipedText() { secureWipe({reinterpret_cast<std::uint8_t*>(text_.data()), sizeof(text_)}); }
    WipedText(const WipedText&) = delete;
    WipedText& operator=(const WipedText&) = delete;

    void append(QChar c) { text_.at(static_cast<std::size_t>(size_++)) = c; }
    QStringView view() const { return {text_.data(), size_}; }

  private:
    std::array<QChar, byteLimit + 1> text_{};
    qsizetype size_ = 0;
};

/// What a person counts as one: a pair of surrogates is one character.
qsizetype characterCount(QStringView text) {
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

bool goodLength(QStringView text) {
    const auto count = characterCount(text);
    return count >= fewest && count <= most;
}

bool onlyPrintable(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (!QChar::isPrint(c)) return false;
        if (pair) ++i;
    }
    return true;
}

/// aaaa, abcd and 4321 are runs, whatever the case; what follows each other are letters or digits.
bool hasRun(QStringView text) {
    for (const int step : {0, 1, -1}) {
        int length = 1;
        for (qsizetype i = 1; i < text.size(); ++i) {
            const bool counts =
                step == 0 || (text[i].isLetterOrNumber() && text[i - 1].isLetterOrNumber());
            const int ahead =
                text[i].toCaseFolded().unicode() - text[i - 1].toCaseFolded().unicode();
            length = counts && ahead == step ? length + 1 : 1;
            if (length == runLength) return true;
        }
    }
    return false;
}

/// The letter below its accents.
QChar bare(QChar c) {
    while (c.decompositionTag() != QChar::NoDecomposition) c = c.decomposition().front();
    return c;
}

/// Without case, accents and what separates: 25/02/1962 and D'Angelo are as good as 25021962 and
/// dangelo.
void join(QStringView text, WipedText& joined) {
    for (const QChar c : text)
        if (const auto letter = bare(c.toCaseFolded()); letter.isLetterOrNumber())
            joined.append(letter);
}

QString joined(const QString& text) {
    QString result;
    for (const QChar c : text)
        if (const auto letter = bare(c.toCaseFolded()); letter.isLetterOrNumber()) result += letter;
    return result;
}

QStringList namesIn(const QString& name) {
    QStringList list{joined(name)};
    for (const auto& part : name.split(u' ', Qt::SkipEmptyParts)) list << joined(part);
    list.removeIf([](const QString& part) { return part.size() < shortestName; });
    return list;
}

bool isPersonal(QStringView text, const PersonalWords& words) {
    auto personal = namesIn(words.name) + namesIn(words.surname);
    personal << joined(words.codiceFiscale) << words.cardDigits;
    if (words.birthDate.isValid())
        for (const auto* form : {"ddMMyyyy", "yyyyMMdd", "ddMMyy", "yyMMdd"})
            personal << words.birthDate.toString(QLatin1String(form));
    WipedText whole;
    join(text, whole);
    return std::ranges::any_of(personal, [&](const QString& word) {
        return !word.isEmpty() && whole.view().contains(word);
    });
}

bool isCommon(ByteView password) {
    return isCommonPassword({reinterpret_cast<const char*>(password.data()), password.size()});
}

Verdict verdictOn(PasswordCondition condition, ByteView bytes, QStringView text,
                  const PersonalWords& words) {
    const auto met = [](bool good) { return good ? Verdict::met : Verdict::notMet; };
    switch (condition) {
        case PasswordCondition::length:
            return met(goodLength(text));
        case PasswordCondition::characters:
            return met(onlyPrintable(text));
        case PasswordCondition::common:
            return met(!isCommon(bytes));
        case PasswordCondition::personal:
            return met(!isPersonal(text, words));
        case PasswordCondition::run:
            return met(!hasRun(text));
        case PasswordCondition::history:
        case PasswordCondition::initial:
            break;
    }
    return Verdict::portalKnows;
}

}  // namespace

PasswordVerdicts checkPassword(ByteView password, const PersonalWords& words, ByteView current) {
    const WipedText text(password);
    const bool same = !current.empty() && std::ranges::equal(password, current);
    PasswordVerdicts verdicts;
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        const auto condition = allPasswordConditions.at(i);
        auto verdict = text.view().isEmpty() ? Verdict::notMet
                                             : verdictOn(condition, password, text.view(), words);
        if (same && condition == PasswordCondition::initial) verdict = Verdict::notMet;
        verdicts.at(i) = {condition, verdict};
    }
    return verdicts;
}

bool mayBeSent(const PasswordVerdicts& verdicts) {
    return std::ranges::none_of(
        verdicts, [](const ConditionVerdict& one) { return one.verdict == Verdict::notMet; });
}

std::optional<PasswordCondition> passwordCondition(QStringView name) {
    constexpr std::array names{QLatin1String("length"), QLatin1String("characters"),
                               QLatin1String("common"), QLatin1String("personal"),
                               QLatin1String("run"),    QLatin1String("history"),
                               QLatin1String("initial")};
    const auto* const found =
        std::ranges::find_if(names, [&](QLatin1String known) { return name == known; });
    if (found == names.end()) return std::nullopt;
    return allPasswordConditions.at(static_cast<std::size_t>(found - names.begin()));
}

}  // namespace core
