// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QWidget>

#include "core/base/base.h"
#include "core/login/represented.h"
#include "ui/screens/record/opened_document.h"

class QPdfView;
class QStackedLayout;

namespace ui {

class Banner;
class DocumentFinder;
class DocumentView;
class ErrorPanel;
class FindBar;
class PdfFinder;

/// The content of a document in one of its views: easy reading, the whole text, the original PDF.
/// Also what stands there while it is on its way, or did not come.
class DocumentBody : public QWidget {
    Q_OBJECT
  public:
    enum class View { easy, full, pdf };

    explicit DocumentBody(QWidget* parent = nullptr);
    ~DocumentBody() override;

    void showWaiting();
    void showError(const core::Error& error);
    /// False when it holds nothing that can be shown.
    /// `subject` is whose record it was found in.
    bool showDocument(const OpenedDocument& document, View view, const core::Patient& subject = {});
    /// R92.
    void clear();

    bool isShown() const { return hasText() || hasPdf(); }
    bool hasText() const { return clinical_ != nullptr; }
    bool hasPdf() const { return pdf_.status() == QPdfDocument::Status::Ready; }
    View view() const { return view_; }
    void setView(View view);
    /// The line of the narrative with this ID, marked; in a view that shows text.
    void showLine(const QString& id);
    void setWide(bool wide);

    /// Ctrl+F: asks what to look for; false while nothing is shown.
    bool find();
    /// Marks these words and goes to the first; the person sees them in the bar.
    void search(const QString& typed);

    const QByteArray& pdf() const { return bytes_; }
    const DocumentView& text() const { return *text_; }

  Q_SIGNALS:
    void retryChosen();
    /// An enclosed file is to be saved.
    void fileChosen(const QByteArray& content, const QString& mediaType);

  private:
    void openPdf(const QByteArray& pdf);
    void look();
    void tell();
    void showNote();
    bool isOfAnother(const core::Patient& subject);

    std::shared_ptr<const core::clinical::ClinicalDocument> clinical_;
    QByteArray bytes_;
    QBuffer device_;
    QPdfDocument pdf_;
    Banner* above_;  // the note, where the text is not there to begin with it
    QStackedLayout* states_;
    DocumentView* text_;
    QPdfView* pages_;
    ErrorPanel* error_;
    FindBar* bar_;
    DocumentFinder* inText_;
    PdfFinder* inPages_;
    View view_ = View::easy;
    QString note_;
};

}  // namespace ui
