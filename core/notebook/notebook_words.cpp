// SPDX-License-Identifier: EUPL-1.2
#include "core/notebook/notebook_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace core {
namespace {

using Form = NotebookField::Form;
using Problem = NotebookFinding::Problem;

struct Word {
    const char* code;
    const char* text;
};

constexpr Word kindNames[] = {
    {"pressione", QT_TRANSLATE_NOOP("Notebook", "Pressione")},
    {"glicemia", QT_TRANSLATE_NOOP("Notebook", "Glicemia")},
    {"temperatura", QT_TRANSLATE_NOOP("Notebook", "Temperatura")},
    {"peso-altezza", QT_TRANSLATE_NOOP("Notebook", "Peso e altezza")},
    {"saturazione", QT_TRANSLATE_NOOP("Notebook", "Saturazione")},
    {"dolore", QT_TRANSLATE_NOOP("Notebook", "Dolore")},
    {"farmaco", QT_TRANSLATE_NOOP("Notebook", "Farmaco assunto")},
    {"allergia", QT_TRANSLATE_NOOP("Notebook", "Allergia")},
    {"evento", QT_TRANSLATE_NOOP("Notebook", "Evento")},
    {"contatto", QT_TRANSLATE_NOOP("Notebook", "Contatto")},
    {"nota", QT_TRANSLATE_NOOP("Notebook", "Nota")},
    {"documento", QT_TRANSLATE_NOOP("Notebook", "Documento")},
};
constexpr Word fieldNames[] = {
    {"massima", QT_TRANSLATE_NOOP("Notebook", "Massima")},
    {"minima", QT_TRANSLATE_NOOP("Notebook", "Minima")},
    {"battiti", QT_TRANSLATE_NOOP("Notebook", "Battiti")},
    {"glicemia", QT_TRANSLATE_NOOP("Notebook", "Glicemia")},
    {"momento", QT_TRANSLATE_NOOP("Notebook", "Quando")},
    {"temperatura", QT_TRANSLATE_NOOP("Notebook", "Temperatura")},
    {"peso", QT_TRANSLATE_NOOP("Notebook", "Peso")},
    {"altezza", QT_TRANSLATE_NOOP("Notebook", "Altezza")},
    {"saturazione", QT_TRANSLATE_NOOP("Notebook", "Saturazione")},
    {"dolore", QT_TRANSLATE_NOOP("Notebook", "Dolore da 0 a 10")},
    {"dove", QT_TRANSLATE_NOOP("Notebook", "Dove")},
    {"farmaco", QT_TRANSLATE_NOOP("Notebook", "Farmaco")},
    {"dose", QT_TRANSLATE_NOOP("Notebook", "Dose")},
    {"allergia", QT_TRANSLATE_NOOP("Notebook", "A che cosa")},
    {"reazione", QT_TRANSLATE_NOOP("Notebook", "Che cosa succede")},
    {"evento", QT_TRANSLATE_NOOP("Notebook", "Che cosa è successo")},
    {"nome", QT_TRANSLATE_NOOP("Notebook", "Nome")},
    {"telefono", QT_TRANSLATE_NOOP("Notebook", "Telefono")},
    {"indirizzo", QT_TRANSLATE_NOOP("Notebook", "Indirizzo")},
    {"titolo", QT_TRANSLATE_NOOP("Notebook", "Titolo")},
};
constexpr Word optionNames[] = {
    {"prima-pasto", QT_TRANSLATE_NOOP("Notebook", "Prima del pasto")},
    {"dopo-pasto", QT_TRANSLATE_NOOP("Notebook", "Dopo il pasto")},
    {"altro", QT_TRANSLATE_NOOP("Notebook", "In un altro momento")},
};

struct Unlikely {
    const char* field;
    const char* low;
    const char* high;
};

// Whole sentences: adjective and pronoun follow the noun.
constexpr Unlikely unlikely[] = {
    {"massima",
     QT_TRANSLATE_NOOP("Notebook", "La massima è insolitamente bassa. Se è giusta, puoi tenerla."),
     QT_TRANSLATE_NOOP("Notebook", "La massima è insolitamente alta. Se è giusta, puoi tenerla.")},
    {"minima",
     QT_TRANSLATE_NOOP("Notebook", "La minima è insolitamente bassa. Se è giusta, puoi tenerla."),
     QT_TRANSLATE_NOOP("Notebook", "La minima è insolitamente alta. Se è giusta, puoi tenerla.")},
    {"battiti",
     QT_TRANSLATE_NOOP("Notebook",
                       "I battiti sono insolitamente bassi. Se sono giusti, puoi tenerli."),
     QT_TRANSLATE_NOOP("Notebook",
                       "I battiti sono insolitamente alti. Se sono giusti, puoi tenerli.")},
    {"glicemia",
     QT_TRANSLATE_NOOP("Notebook", "La glicemia è insolitamente bassa. Se è giusta, puoi tenerla."),
     QT_TRANSLATE_NOOP("Notebook", "La glicemia è insolitamente alta. Se è giusta, puoi tenerla.")},
    {"temperatura",
     QT_TRANSLATE_NOOP("Notebook",
                       "La temperatura è insolitamente bassa. Se è giusta, puoi tenerla."),
     QT_TRANSLATE_NOOP("Notebook",
                       "La temperatura è insolitamente alta. Se è giusta, puoi tenerla.")},
    {"peso",
     QT_TRANSLATE_NOOP("Notebook", "Il peso è insolitamente basso. Se è giusto, puoi tenerlo."),
     QT_TRANSLATE_NOOP("Notebook", "Il peso è insolitamente alto. Se è giusto, puoi tenerlo.")},
    {"altezza",
     QT_TRANSLATE_NOOP("Notebook", "L'altezza è insolitamente bassa. Se è giusta, puoi tenerla."),
     QT_TRANSLATE_NOOP("Notebook", "L'altezza è insolitamente alta. Se è giusta, puoi tenerla.")},
    {"saturazione",
     QT_TRANSLATE_NOOP("Notebook",
                       "La saturazione è insolitamente bassa. Se è giusta, puoi tenerla."),
     QT_TRANSLATE_NOOP("Notebook",
                       "La saturazione è insolitamente alta. Se è giusta, puoi tenerla.")},
};

QString worded(const char* text) {
    return QCoreApplication::translate("Notebook", text);
}

template <std::size_t N>
QString named(const Word (&words)[N], const char* code) {
    for (const auto& word : words)
        if (QLatin1String(word.code) == QLatin1String(code)) return worded(word.text);
    return QString::fromLatin1(code);
}

QString withUnit(const NotebookField& field, double value) {
    const auto unit = notebookFieldUnit(field);
    const auto number = notebookNumber(field, value);
    return unit.isEmpty() ? number : number + QChar::Nbsp + unit;
}

QString limit(const NotebookField& field, const NotebookRange& range) {
    return worded(QT_TRANSLATE_NOOP("Notebook", "tra %1 e %2"))
        .arg(notebookNumber(field, range.least), withUnit(field, range.most));
}

QString pressure(const NotebookEntry& entry) {
    const auto& numbers = entry.values.numbers;
    const auto value = [&](const char* id) {
        const auto found = numbers.constFind(QLatin1String(id));
        const auto* field = entry.kind->field(id);
        return found == numbers.cend() || !field ? QStringLiteral("?")
                                                 : notebookNumber(*field, *found);
    };
    auto text = value("massima") + u'/' + value("minima") + QChar::Nbsp + QStringLiteral("mmHg");
    if (numbers.contains(QStringLiteral("battiti")))
        text += QStringLiteral(", ") +
                worded(QT_TRANSLATE_NOOP("Notebook", "%1 battiti al minuto")).arg(value("battiti"));
    return text;
}

QStringList fieldTexts(const NotebookEntry& entry) {
    QStringList parts;
    for (const auto& field : entry.kind->fields) {
        const auto id = QString::fromLatin1(field.id);
        const auto text = entry.values.texts.value(id);
        if (field.form == Form::number && entry.values.numbers.contains(id))
            parts << withUnit(field, entry.values.numbers.value(id));
        else if (field.form == Form::choice && !text.isEmpty())
            parts << notebookOptionName(text.toLatin1().constData()).toLower();
        else if (!text.isEmpty())
            parts << text;
    }
    return parts;
}

QString unlikelySentence(const NotebookField& field, bool high) {
    for (const auto& each : unlikely)
        if (QLatin1String(each.field) == QLatin1String(field.id))
            return worded(high ? each.high : each.low);
    return worded(QT_TRANSLATE_NOOP("Notebook",
                                    "«%1»: il valore è insolito. Se è giusto, puoi tenerlo."))
        .arg(notebookFieldName(field));
}

QString missingSentence(const NotebookField* field) {
    if (field == nullptr) return worded(QT_TRANSLATE_NOOP("Notebook", "Scrivi la nota."));
    if (field->form == Form::choice)
        return worded(QT_TRANSLATE_NOOP("Notebook", "Scegli una risposta in «%1»."))
            .arg(notebookFieldName(*field));
    return worded(QT_TRANSLATE_NOOP("Notebook", "Scrivi un valore in «%1»."))
        .arg(notebookFieldName(*field));
}

}  // namespace

QString notebookKindName(const NotebookKind& kind) {
    return named(kindNames, kind.code);
}

QString notebookFieldName(const NotebookField& field) {
    return named(fieldNames, field.id);
}

QString notebookOptionName(const char* option) {
    return named(optionNames, option);
}

QString notebookFieldUnit(const NotebookField& field) {
    if (field.unit == nullptr) return {};
    const bool beats = QLatin1String(field.ucum) == QLatin1String("/min");
    return beats ? worded(QT_TRANSLATE_NOOP("Notebook", "al minuto"))
                 : QString::fromUtf8(field.unit);
}

// With the decimals that are there, not more: 36,7 and 37.
QString notebookNumber(const NotebookField& field, double value) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    auto text = locale.toString(value, 'f', field.decimals);
    if (field.decimals > 0 && text.endsWith(locale.decimalPoint() + QStringLiteral("0")))
        text.chop(2);
    return text;
}

QString notebookSummary(const NotebookEntry& entry) {
    if (entry.kind == notebookKind(u"pressione")) return pressure(entry);
    auto parts = fieldTexts(entry);
    if (const auto index = bodyMassIndex(entry.values))
        parts << worded(QT_TRANSLATE_NOOP("Notebook", "indice di massa corporea %1"))
                     .arg(QLocale().toString(*index, 'f', 1));
    if (parts.isEmpty()) parts << entry.values.note.section(u'\n', 0, 0);
    return parts.join(QStringLiteral(", "));
}

QString notebookSentence(const NotebookFinding& finding) {
    const auto* field = finding.field;
    switch (finding.problem) {
        case Problem::missing:
            return missingSentence(field);
        case Problem::tooLow:
        case Problem::tooHigh:
            return worded(QT_TRANSLATE_NOOP("Notebook",
                                            "«%1» può essere solo %2. Controlla il valore."))
                .arg(notebookFieldName(*field), limit(*field, field->possible));
        case Problem::notOption:
            return missingSentence(field);
        case Problem::tooLong:
            return worded(QT_TRANSLATE_NOOP("Notebook",
                                            "Il testo è troppo lungo: al massimo %1 caratteri."))
                .arg(field != nullptr ? field->length : notebookNoteLength);
        case Problem::crossed:
            return worded(
                QT_TRANSLATE_NOOP("Notebook", "La minima deve essere più bassa della massima."));
        case Problem::unlikelyLow:
            return unlikelySentence(*field, false);
        case Problem::unlikelyHigh:
            return unlikelySentence(*field, true);
    }
    return {};
}

}  // namespace core
