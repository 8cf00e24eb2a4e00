// SPDX-License-Identifier: EUPL-1.2
// bench_first_screen FILE...: from the bytes of a document to the first picture of it in the
// window, and from those of a PDF to its first page at 100 dpi. One line a file; ms of wall clock,
// the median of seven runs. Two documents that are one giant table each are made up and come first.
#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPdfDocument>
#include <QTextStream>
#include <algorithm>
#include <ctime>
#include <vector>

#include "ui/document/document_view.h"
#include "ui/screens/record/opened_document.h"
#include "ui/style/appearance.h"

namespace {

constexpr int runs = 7;
constexpr QSize room(676, 580);  // what the page leaves in a window of 1280 x 800

struct Times {
    double wall = 0;
    double processor = 0;
};

double processorMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template <typename Work>
Times median(Work work) {
    std::vector<double> wall;
    std::vector<double> processor;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const double before = processorMs();
        work();
        processor.push_back(processorMs() - before);
        wall.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(wall);
    std::ranges::sort(processor);
    return {wall[runs / 2], processor[runs / 2]};
}

Times firstScreen(ui::DocumentView& view, const QByteArray& bytes) {
    return median([&] {
        const auto opened = ui::understand(bytes, {});
        if (!opened || !opened->clinical) return;
        view.showDocument(opened->clinical, true);
        view.grab();
    });
}

QByteArray cda(const QByteArray& code, const QByteArray& text, const QByteArray& entries) {
    return "<ClinicalDocument xmlns='urn:hl7-org:v3' "
           "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><code code='" +
           code +
           "' codeSystem='2.16.840.1.113883.6.1'/><component><structuredBody><component><section>"
           "<title>Esami</title><text>" +
           text + "</text>" + entries + "</section></component></structuredBody></component>" +
           "</ClinicalDocument>";
}

QByteArray manyValues(int count) {
    QByteArray entries;
    for (int i = 0; i < count; ++i)
        entries +=
            "<entry><observation classCode='OBS' moodCode='EVN'><code code='718-7' "
            "codeSystem='2.16.840.1.113883.6.1' displayName='Emoglobina'/><value xsi:type='PQ' "
            "value='" +
            QByteArray::number(i) +
            "' unit='g/dL'/><interpretationCode code='N'/></observation></entry>";
    return cda("11502-2", "<paragraph>Esami</paragraph>", entries);
}

QByteArray manyRows(int count) {
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += "<tr><td>Esame " + QByteArray::number(i) +
                "</td><td>12,5</td><td>g/dL</td><td>normale</td></tr>";
    return cda("34105-7",
               "<table><thead><tr><th>Esame</th><th>Esito</th><th>Unità</th><th>Nota</th></tr>"
               "</thead><tbody>" +
                   rows + "</tbody></table>",
               {});
}

void tell(QTextStream& out, const Times& screen, const QString& page, const QByteArray& bytes,
          const QString& name) {
    out << QString::number(screen.wall, 'f', 2) << ' ' << QString::number(screen.processor, 'f', 2)
        << ' ' << page << ' ' << bytes.size() << ' ' << name << '\n';
}

Times firstPage(const QByteArray& pdf) {
    return median([&] {
        QByteArray bytes = pdf;
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&device);
        if (document.pageCount() > 0)
            document.render(0, (document.pagePointSize(0) * 100 / 72).toSize());
    });
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    ui::Appearance::instance().install(application);
    ui::DocumentView view;
    view.resize(room);
    view.show();
    QTextStream out(stdout);
    const std::pair<const char*, QByteArray> made[] = {{"(1200_values)", manyValues(1200)},
                                                       {"(3600_rows)", manyRows(3600)}};
    for (const auto& [name, bytes] : made)
        tell(out, firstScreen(view, bytes), QStringLiteral("-"), bytes, QLatin1String(name));
    for (const auto& path : QApplication::arguments().mid(1)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QByteArray bytes = file.readAll();
        const bool pdf = bytes.startsWith("%PDF-");
        const Times screen = firstScreen(view, bytes);
        tell(out, screen,
             pdf ? QString::number(firstPage(bytes).wall, 'f', 2) : QStringLiteral("-"), bytes,
             QFileInfo(path).fileName().replace(u' ', u'_'));
    }
    return 0;
}
