// SPDX-License-Identifier: EUPL-1.2
// Results of many documents into trends, as they come, and the list of them:
//   bench_trends DOCUMENTS FILE...
// The files are read beforehand and repeat at other dates.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>
#include <vector>

#include "core/clinical/reading/cda_reader.h"
#include "core/clinical/trends/trend_collection.h"

using namespace core::clinical;

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const int count = arguments.value(1).toInt();
    std::vector<ClinicalDocument> documents;
    for (const auto& path : arguments.mid(2)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) continue;
        if (auto document = readCda(file.readAll())) documents.push_back(std::move(*document));
    }
    if (count <= 0 || documents.empty()) {
        std::fputs("bench_trends DOCUMENTS FILE...\n", stderr);
        return 2;
    }
    TrendCollection trends;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < count; ++i) {
        auto& document = documents[std::size_t(i) % documents.size()];
        for (auto& observation : document.observations)
            observation.when.at =
                readHl7Time(QDate(2000, 1, 1).addDays(i).toString(QStringLiteral("yyyyMMdd")));
        trends.add(document, {QString::number(i), {}, {}});
    }
    const double added = double(clock.nsecsElapsed()) / 1e6;
    clock.restart();
    const auto headings = trends.headings();
    const double listed = double(clock.nsecsElapsed()) / 1e6;
    clock.restart();
    std::size_t values = 0;
    for (const auto& heading : headings) values += trends.trend(heading.key)->values.size();
    std::printf(
        "trends           %d documents, %zu values, %zu lines: gather %.1f ms, list %.2f ms, "
        "all lines in order %.1f ms\n",
        count, values, headings.size(), added, listed, double(clock.nsecsElapsed()) / 1e6);
    return 0;
}
