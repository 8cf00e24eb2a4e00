// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCache>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QVector>
#include <deque>
#include <map>
#include <optional>
#include <vector>

#include "core/record/record_gateway.h"
#include "core/record_content/read_document.h"

namespace core {

/// Somebody who wants every document of the record: trends, the search index, an export.
class RecordConsumer {
  public:
    virtual ~RecordConsumer() = default;
    /// Each document once, in no order, between events of the reader's thread: a few milliseconds
    /// at most.
    virtual void take(const ReadDocument& document) = 0;
};

/// Fetches and understands all documents of one record in the background, newest first, and hands
/// each to all consumers. A few at a time, files taken apart on worker threads; the same document
/// is fetched again only when a consumer came late and it is no longer in memory. Everything in
/// memory, gone with clear() (R92). Lives on the thread of its gateway; signals come there.
class RecordReader : public QObject {
    Q_OBJECT
  public:
    enum class State {
        idle,
        running,
        done,     // every listed document was read or is in failures()
        stopped,  // by the person; start() goes on
        failed    // error() says why; start() tries again
    };
    struct Options {
        int parallel = 3;                         // documents on their way at once
        qsizetype memory = qsizetype{128} << 20;  // bytes of documents kept at most
        PdfText pdfText{};                        // whether and how ReadDocument::pdfText is filled
    };
    struct Failure {
        Document document{};
        Error error;
    };
    struct Progress {
        int read = 0;  // also those of failures()
        int total = 0;
        bool listed = false;  // false: more documents may come, `total` grows
    };

    explicit RecordReader(std::unique_ptr<RecordGateway> gateway);
    RecordReader(std::unique_ptr<RecordGateway> gateway, Options options);
    ~RecordReader() override;

    /// It is given the documents that were read before it came, too, once the reader runs (again).
    void addConsumer(std::shared_ptr<RecordConsumer> consumer);
    void removeConsumer(const std::shared_ptr<RecordConsumer>& consumer);

    /// Lists the record and reads what was not read; afterwards asks for new documents, and again
    /// for those that failed. Nothing while it runs.
    void start();
    /// What was read stays.
    void stop();
    /// What was read is not to be shown any more: forgets it like clear(), but the consumers stay,
    /// and are given everything anew if it is ever read again.
    void forget();
    /// R92: forgets documents, failures and consumers, and what is on its way.
    void clear();

    State state() const { return state_; }
    Progress progress() const;
    /// Only when failed: the session is over, the portal is not there…
    const std::optional<Error>& error() const { return error_; }
    /// As listed so far, newest first.
    const QVector<Document>& documents() const { return documents_; }
    /// The listed document of that id; nullopt when it is not (yet) there.
    std::optional<Document> find(const QString& id) const;
    /// Documents that could not be read, each with the reason.
    const std::vector<Failure>& failures() const { return failures_; }

    /// One document, out of memory when it is there. Independent of start and stop.
    Async<ReadDocumentPtr> read(const Document& document);

  Q_SIGNALS:
    /// State, progress or failures.
    void changed();

  private:
    struct Attached {
        std::shared_ptr<RecordConsumer> consumer{};
        QSet<QString> taken{};
    };
    void askPage(const Async<DocumentPage>& page);
    void onPage(const Result<DocumentPage>& page);
    void goOn();
    void readNext();
    void onRead(const Document& document, const Result<ReadDocumentPtr>& read);
    void onFailure(const Document& document, const Error& error);
    void handOut(const ReadDocument& document);
    void end(State state, std::optional<Error> error = {});
    void setState(State state);
    Async<ReadDocumentPtr> understood(const Document& document, const QByteArray& file);
    bool isWanted(const QString& id) const;

    std::unique_ptr<RecordGateway> gateway_;
    Options options_;
    QThreadPool workers_{};
    std::vector<Attached> consumers_{};
    QVector<Document> documents_{};
    QSet<QString> known_{};  // ids of documents_
    std::deque<Document> waiting_{};
    std::map<QString, Async<ReadDocumentPtr>> onTheirWay_{};
    Async<DocumentPage> page_{};
    std::vector<Failure> failures_{};
    QCache<QString, ReadDocumentPtr> kept_{};  // cost in KB
    std::optional<Error> error_{};
    State state_ = State::idle;
    bool listed_ = false;
    int failedInARow_ = 0;
    int clearings_ = 0;  // what was asked for before one is not kept after it
};

}  // namespace core
