// SPDX-License-Identifier: EUPL-1.2
#include "core/doctor/choice_words.h"

#include <QCoreApplication>

namespace core {
namespace {

struct Row {
    const char* code;
    const char* text;
};

constexpr Row rows[] = {
    {"massimale", QT_TRANSLATE_NOOP(
                      "ChoiceReasons",
                      "Questo medico non ha posti liberi: ha già il numero massimo di assistiti.")},
    {"ambito",
     QT_TRANSLATE_NOOP("ChoiceReasons",
                       "Questo medico lavora in un ambito diverso da quello in cui abiti.")},
    {"eta", QT_TRANSLATE_NOOP("ChoiceReasons", "L'età non permette di scegliere questo medico.")},
    {"associazione",
     QT_TRANSLATE_NOOP(
         "ChoiceReasons",
         "Questo medico lavora insieme a quello che hai già: il cambio si chiede allo sportello.")},
    {"ricusazione",
     QT_TRANSLATE_NOOP("ChoiceReasons",
                       "Con questo medico la scelta non è più possibile. Chiedi allo sportello.")},
    {"troppo_presto", QT_TRANSLATE_NOOP("ChoiceReasons", "Hai cambiato medico da poco.")},
    {"prima_scelta",
     QT_TRANSLATE_NOOP("ChoiceReasons",
                       "La prima scelta del medico si fa allo sportello della tua ASST.")},
    {"online",
     QT_TRANSLATE_NOOP("ChoiceReasons",
                       "Questo medico non si può scegliere online. Chiedi allo sportello.")},
    {"attuale", QT_TRANSLATE_NOOP("ChoiceReasons", "Questo è già il tuo medico.")},
    {"richiesta_aperta",
     QT_TRANSLATE_NOOP("ChoiceReasons",
                       "C'è già una richiesta in attesa. Aspetta la risposta o ritirala.")},
    {"motivo", QT_TRANSLATE_NOOP("ChoiceReasons",
                                 "Per questo medico serve un motivo: lo valuta un ufficio.")},
    {"firma", QT_TRANSLATE_NOOP("ChoiceReasons",
                                "Il portale non ha accettato la firma. Il medico non è cambiato.")},
};

const Row* rowOf(const QString& code) {
    for (const auto& row : rows)
        if (code == QLatin1String(row.code)) return &row;
    return nullptr;
}

}  // namespace

QString choiceReasonText(const QString& code) {
    const auto* row = rowOf(code);
    return QCoreApplication::translate(
        "ChoiceReasons",
        row != nullptr
            ? row->text
            : QT_TRANSLATE_NOOP("ChoiceReasons",
                                "Il portale non permette questa scelta. Chiedi allo sportello."));
}

bool isKnownChoiceReason(const QString& code) {
    return rowOf(code) != nullptr;
}

}  // namespace core
