// SPDX-License-Identifier: EUPL-1.2
// bench_record_list [DOCUMENTS]: a list of so many documents (10,000) as the portal writes them,
// read page by page, shown, filtered and scrolled to its end in a window. Bytes a document, and for
// each kind of work the longest the window stood still, in ms of wall clock and of the processor.
#include <malloc.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QScrollBar>
#include <QTextStream>
#include <algorithm>
#include <ctime>

#include "core/base/pledge.h"
#include "core/record/document_listing.h"
#include "core/record/record_gateway.h"
#include "core/record/string_pool.h"
#include "ui/screens/record/document_list.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/document_model.h"
#include "ui/screens/record/filter/filter_words.h"
#include "ui/style/appearance.h"

namespace {

constexpr int pageSize = 100;
constexpr int steps = 300;
constexpr QSize room(430, 560);

QJsonObject resource(int number) {
    static const char* kinds[][2] = {{"11502-2", "Referto di laboratorio"},
                                     {"68604-8", "Referto di radiologia"},
                                     {"11488-4", "Referto specialistico"},
                                     {"34105-7", "Lettera di dimissione"}};
    const auto& kind = kinds[number % 4];
    const QString id =
        QStringLiteral("c58eedc6-%1-4a5b-9c3d-0123456789ab").arg(number, 8, 10, QChar(u'0'));
    const QString place = QStringLiteral("Poliambulatorio numero %1").arg(number % 40);
    const QDateTime date = QDateTime(QDate(2026, 11, 18), QTime(11, 2), Qt::OffsetFromUTC, 3600)
                               .addSecs(-31536LL * number);
    const auto coding = [](const char* system, const char* code) {
        return QJsonObject{{"coding", QJsonArray{QJsonObject{{"system", system}, {"code", code}}}}};
    };
    QJsonArray tags;
    if (number % 50 == 0)
        tags << QJsonObject{{"system", "http://fse.example/tag"}, {"code", "unread"}};
    return {
        {"resourceType", "DocumentReference"},
        {"id", id},
        {"meta", QJsonObject{{"lastUpdated", "2026-11-18T10:02:00Z"}, {"tag", tags}}},
        {"status", "current"},
        {"contained",
         QJsonArray{QJsonObject{
             {"id", "author"},
             {"practitioner",
              QJsonObject{{"display", QStringLiteral("Dott. Numero %1").arg(number % 90)}}},
             {"organization", QJsonObject{{"display", place}}}}}},
        {"author", QJsonArray{QJsonObject{{"reference", "#author"}}}},
        {"type", coding("http://loinc.org", kind[0])},
        {"description", kind[1]},
        {"subject", QJsonObject{{"reference", "Patient/1"}}},
        {"date", date.toString(Qt::ISODate)},
        {"custodian", QJsonObject{{"display", QStringLiteral("A.O. numero %1").arg(number % 12)}}},
        {"context",
         QJsonObject{{"practiceSetting", QJsonObject{{"text", "Laboratorio analisi"}}},
                     {"encounter", QJsonArray{QJsonObject{{"reference", "Encounter/" + id}}}}}},
        {"content",
         QJsonArray{QJsonObject{
             {"attachment", QJsonObject{{"url", "https://localhost:37937/fhir/Binary/" + id},
                                        {"hash", "cKeA0w40g/ibBnOz0IE0mnX7bNU="},
                                        {"size", 30541}}}}}}};
}

// What a portal would answer, without the line between.
class MadeUp : public core::RecordGateway {
  public:
    explicit MadeUp(int documents) : count_(documents) {}
    core::Async<core::DocumentPage> documents(const core::DocumentQuery&) override {
        listing_ = {};
        at_ = 0;
        return page();
    }
    core::Async<core::DocumentPage> nextDocuments(const QString&) override { return page(); }
    core::Async<core::Document> document(const QString&) override { return {}; }
    core::Async<QVector<core::Document>> earlierVersions(const core::Document&) override {
        return {};
    }
    core::Async<QVector<core::Document>> linkedDocuments(const core::Document&) override {
        return {};
    }
    core::Async<QByteArray> content(const core::Document&) override { return {}; }
    core::Async<int> setUnread(const core::Document&, bool) override { return {}; }

  private:
    core::Async<core::DocumentPage> page() {
        QJsonArray entries;
        for (int i = 0; i < pageSize && at_ < count_; ++i, ++at_)
            entries << QJsonObject{{"resource", resource(at_)}};
        QJsonObject json{{"resourceType", "Bundle"}, {"total", count_}, {"entry", entries}};
        if (at_ < count_)
            json.insert("link",
                        QJsonArray{QJsonObject{{"relation", "next"},
                                               {"url", QStringLiteral("/fhir/n%1").arg(at_)}}});
        auto bundle =
            core::readDocumentBundle(json, QStringLiteral("1"), QUrl("https://localhost/fhir/"));
        for (auto& document : bundle->documents) strings_.share(document);
        if (!listing_.next.isEmpty()) listing_.pages << listing_.next;
        auto taken = listing_.take(*bundle);
        taken.next = listing_.next.isEmpty() ? QString() : QStringLiteral("next");
        return core::ready<core::DocumentPage>(taken);
    }
    int count_;
    int at_ = 0;
    core::DocumentListing listing_{};
    core::StringPool strings_{};
};

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
Times longest(int times, Work work) {
    Times most;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = processorMs();
        if (!work(i)) break;
        QCoreApplication::processEvents();
        most.processor = std::max(most.processor, processorMs() - before);
        most.wall = std::max(most.wall, double(timer.nsecsElapsed()) / 1e6);
    }
    return most;
}

void tell(const char* what, const Times& ms) {
    QTextStream(stdout) << QString::fromUtf8(what).leftJustified(34)
                        << QString::number(ms.wall, 'f', 2) << " ms, processor "
                        << QString::number(ms.processor, 'f', 2) << " ms\n";
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    ui::Appearance::instance().install(application);
    const int count = QApplication::arguments().value(1, QStringLiteral("10000")).toInt();
    MadeUp gateway(count);
    const auto before = mallinfo2().uordblks;
    ui::DocumentList list(gateway, {.pageSize = pageSize}, ui::DocumentList::Reach::whole);
    ui::DocumentModel model(list, ui::DocumentModel::Months::shown, 20);
    ui::DocumentListView view(model, ui::DocumentRow::Layout::badgeUnderDate,
                              QStringLiteral("list"));
    view.resize(room);
    view.show();
    QCoreApplication::processEvents();
    list.load();
    tell("longest, a page comes", longest(count, [&](int) {
             (void)ui::filterChoices(list.documents());
             return !list.isComplete();
         }));
    const auto used = mallinfo2().uordblks - before;
    QTextStream(stdout) << "bytes a document                  " << used / std::size_t(count)
                        << "\n";

    const QStringList words{"referto", "numero 7", "dimissione poliambulatorio", "qqq", ""};
    tell("longest, a filter", longest(int(words.size()), [&](int i) {
             model.setFilter({.text = words[i]});
             return true;
         }));
    tell("longest, twenty more", longest(count, [&](int) {
             view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
             return model.showMore();
         }));
    tell("longest, a scroll step", longest(steps, [&](int i) {
             view.verticalScrollBar()->setValue(i * view.verticalScrollBar()->maximum() / steps);
             view.viewport()->repaint();
             return true;
         }));
    view.setWrapping(true);
    tell("longest, a scroll step, wrapped", longest(steps, [&](int i) {
             view.verticalScrollBar()->setValue(i * view.verticalScrollBar()->maximum() / steps);
             view.viewport()->repaint();
             return true;
         }));
    tell("longest, a document arrives", longest(20, [&](int i) {
             core::Document document = list.documents().first();
             document.id = QStringLiteral("new-%1").arg(i);
             list.put({document}, {});
             return true;
         }));
    return 0;
}
