// SPDX-License-Identifier: EUPL-1.2
// Search over a record of 10,000 documents: filling the index, then what each key typed costs:
// results, facets and the excerpts of the first twenty. Figures only; 100 ms is the limit.
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <algorithm>
#include <cstdio>

#include "core/search/search_index.h"

namespace {

constexpr int documents = 10'000;
constexpr int shown = 20;
constexpr int rounds = 30;

const QStringList& words() {
    static const auto list =
        QStringLiteral(
            "emoglobina glicata glucosio creatinina colesterolo trigliceridi pressione arteriosa "
            "ipertensione diabete tipo paziente visita controllo esame sangue urine referto medico "
            "ospedale reparto terapia compressa mattino sera giorno settimana allergia penicillina "
            "radiografia torace ecografia addome frattura polso ginocchio destra sinistra nella "
            "norma alto basso valore unità metodo campione prelievo vaccinazione dose lotto "
            "prescrizione ricetta farmaco dimissione ricovero intervento anestesia diagnosi "
            "anamnesi familiare fumo peso altezza frequenza cardiaca saturazione temperatura")
            .split(u' ');
    return list;
}

QString sentence(QRandomGenerator& dice, int length) {
    QString text;
    for (int i = 0; i < length; ++i) {
        text += words()[dice.bounded(int(words().size()))] + u' ';
        if (dice.bounded(6) == 0) text += QString::number(dice.bounded(100'000)) + u' ';
    }
    return text;
}

core::SearchIndex filled() {
    core::SearchIndex index;
    QRandomGenerator dice(7);
    for (int i = 0; i < documents; ++i) {
        core::Document document;
        document.id = QString::number(i);
        document.date = QDateTime(QDate(2006, 1, 1).addDays(i % 7500), QTime(8, 0));
        document.kind = core::DocumentKind(i % 10);
        document.facility = QStringLiteral("Ospedale %1").arg(i % 25);
        std::vector<core::SearchPiece> pieces{{{}, sentence(dice, 15)}};
        for (int section = 1; section <= 5; ++section)
            pieces.push_back({{core::SearchPlace::Kind::section, section, {}}, sentence(dice, 60)});
        index.add(document, pieces);
    }
    return index;
}

void measure(const core::SearchIndex& index, const char* typed) {
    std::vector<double> times;
    qsizetype found = 0;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto query = core::readSearch(QString::fromUtf8(typed));
        const auto result = index.search(query);
        for (const auto& document : result.documents.mid(0, shown)) index.hit(document.id, query);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        found = result.documents.size();
    }
    std::ranges::sort(times);
    std::printf("search %-34s %6lld found  median %6.2f ms  slowest %6.2f ms\n", typed,
                static_cast<long long>(found), times[rounds / 2], times.back());
}

}  // namespace

int main() {
    QElapsedTimer timer;
    timer.start();
    const auto index = filled();
    std::printf("search: %d documents indexed in %lld ms\n", documents,
                static_cast<long long>(timer.elapsed()));
    for (const auto* typed : {"e", "em", "emog", "emoglobina", "emoglobina glicata pressione",
                              "\"pressione arteriosa\"", "e p d s", "1", "48213", "inesistente"})
        measure(index, typed);
    return 0;
}
