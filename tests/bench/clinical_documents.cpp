// SPDX-License-Identifier: EUPL-1.2
// Bytes -> typed document -> readable HTML, in one process, files read beforehand:
//   bench_clinical_documents ROUNDS FILE...
// prints the average time a document for each step and for all of them. PDFs are taken apart before
// the clock starts; `open` tells what that costs.
#include <QCoreApplication>
#include <QFile>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

#include "core/clinical/container/opened_file.h"
#include "core/clinical/html/readable_html.h"
#include "core/clinical/reading/cda_reader.h"

namespace {

/// Time of this process's own on the processor: others at work on the machine do not count.
struct Clock {
    using duration = std::chrono::duration<double>;
    static duration now() { return duration(static_cast<double>(std::clock()) / CLOCKS_PER_SEC); }
};

double milliseconds(Clock::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

std::vector<QByteArray> documents(const QStringList& paths) {
    std::vector<QByteArray> all;
    for (const auto& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) continue;
        const auto opened = core::clinical::openFile(file.readAll());
        if (opened && !opened->cda.isEmpty()) all.push_back(opened->cda);
    }
    return all;
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const int rounds = arguments.value(1).toInt();
    const auto all = documents(arguments.mid(2));
    if (rounds <= 0 || all.empty()) {
        std::fputs("bench_clinical_documents ROUNDS FILE...\n", stderr);
        return 2;
    }
    core::clinical::ReadableHtml html;
    Clock::duration reading{};
    Clock::duration writing{};
    Clock::duration slowest{};
    qsizetype bytes = 0;
    qsizetype characters = 0;
    for (int round = 0; round < rounds; ++round)
        for (const auto& each : all) {
            const auto start = Clock::now();
            const auto document = core::clinical::readCda(each);
            const auto read = Clock::now();
            if (document) characters += html.page(*document).size();
            const auto written = Clock::now();
            reading += read - start;
            writing += written - read;
            slowest = std::max(slowest, written - start);
            bytes += each.size();
        }
    const auto count = static_cast<double>(all.size()) * rounds;
    std::printf(
        "clinical documents  %zu files, mean %.0f bytes: read %.3f ms, HTML %.3f ms, together %.3f "
        "ms; slowest %.2f ms; %.0f characters of HTML\n",
        all.size(), static_cast<double>(bytes) / count, milliseconds(reading) / count,
        milliseconds(writing) / count, milliseconds(reading + writing) / count,
        milliseconds(slowest), static_cast<double>(characters) / count);
    return 0;
}
