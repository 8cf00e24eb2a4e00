// SPDX-License-Identifier: EUPL-1.2
// Bytes -> typed document -> readable HTML, in one process, files read beforehand:
//   bench_clinical_documents ROUNDS FILE...
// prints the average time a document, of the processor and by the clock, for reading alone and for
// all of it. PDFs are taken apart before the clock starts.
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

/// Milliseconds of this process's own on the processor (others at work on the machine do not count)
/// and by the clock.
struct Time {
    double processor = 0;
    double clock = 0;
};

Time now() {
    using std::chrono::duration;
    const auto clock = std::chrono::steady_clock::now().time_since_epoch();
    return {1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC,
            duration<double, std::milli>(clock).count()};
}

/// Average time of `work` for one of `all`, over so many rounds.
template <typename Work>
Time measured(int rounds, const std::vector<QByteArray>& all, Work work) {
    const auto start = now();
    for (int round = 0; round < rounds; ++round)
        for (const auto& each : all) work(each);
    const auto end = now();
    const auto count = static_cast<double>(all.size()) * rounds;
    return {(end.processor - start.processor) / count, (end.clock - start.clock) / count};
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
    qsizetype bytes = 0;
    qsizetype characters = 0;
    for (const auto& each : all) bytes += each.size();
    const auto reading =
        measured(rounds, all, [](const QByteArray& each) { (void)core::clinical::readCda(each); });
    const auto both = measured(rounds, all, [&](const QByteArray& each) {
        if (const auto document = core::clinical::readCda(each))
            characters += html.page(*document).size();
    });
    const auto count = static_cast<double>(all.size());
    std::printf(
        "clinical documents  %zu files, mean %.0f bytes: %.3f ms of processor a document (%.3f by "
        "the clock), reading alone %.3f; %.0f characters of HTML\n",
        all.size(), static_cast<double>(bytes) / count, both.processor, both.clock,
        reading.processor, static_cast<double>(characters) / count / rounds);
    return 0;
}
