// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <memory>

#include "core/record/record_gateway.h"
#include "ui/print/print_job.h"
#include "ui/screens/record/booklet/booklet_front.h"

namespace ui {

/// Fetches the documents of a booklet one after the other and makes one print job of them: the
/// original pages where there are any, else the text. What cannot be had is named in the index with
/// the reason. Everything in memory. GUI thread.
class BookletMaker : public QObject {
    Q_OBJECT
  public:
    /// The gateway must outlive it.
    BookletMaker(core::RecordGateway& gateway, QVector<core::Document> documents,
                 core::Patient person, QDateTime printed, QObject* parent = nullptr);
    ~BookletMaker() override;

    void start();
    /// Documents that are not in it, once it is ready.
    int missing() const { return missing_; }
    /// Once.
    std::unique_ptr<PrintJob> takeJob();

  Q_SIGNALS:
    void progressed(int done, int total);
    void ready();
    /// session.*, acting.*, network.*, portal.*; document.missing when there is none at all.
    void failed(const core::Error& error);

  private:
    void next();
    void onFile(const core::Result<QByteArray>& file);
    void add(const core::Document& document, std::unique_ptr<PrintContent> content,
             const QString& reason);

    core::RecordGateway& gateway_;
    QVector<core::Document> documents_;
    BookletFacts facts_{};
    PrintJob::Contents contents_{};
    core::Async<QByteArray> file_{};
    qsizetype at_ = 0;
    int missing_ = 0;
    int unreachable_ = 0;  // in a row
};

}  // namespace ui
