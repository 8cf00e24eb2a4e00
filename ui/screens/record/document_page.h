// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "core/record/document.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/record/opened_document.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;

namespace ui {

class Banner;
class Button;
class DocumentBody;
class DocumentFacts;
class HeaderDetails;
class HidePanel;
class Paragraph;
class RecordStore;
class Segments;
class SignatureCard;
class VersionsCard;

/// Where the reading of a document begins.
struct DocumentStart {
    QString words{};  // as typed for a search: marked, from the first on
    QString line{};   // ID of a line in its narrative: marked
};

/// One document (07): `Lettura facile`, the whole text, and the PDF as the facility made it; beside
/// it what its signature is worth and what is known about it (R13). Everything from memory. Becomes
/// read when its content was shown.
class DocumentPage : public Page {
    Q_OBJECT
  public:
    DocumentPage(const Context& context, core::Document document, DocumentStart start = {});
    ~DocumentPage() override;

    // Neither kind nor date: a window title is seen by others.
    QString title() const override { return tr("Documento"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    bool find() override;
    bool print() override;

  private:
    void makeBar();
    QWidget* makeSide();
    void load();
    void onContent();
    void onOpened();
    void showOpened(const OpenedDocument& opened);
    void offerViews();
    void setWide(bool wide);
    bool noteFailure(const core::Error& error);
    void failToShow(const core::Error& error);
    void fail(const core::Error& error);
    void showFacts();
    void toggleUnread();
    void askToHide();
    void tellSuperseded();
    void openVersion(const core::Document& version);
    using Choices = std::vector<std::pair<QString, std::function<void()>>>;
    void offerUnder(Button& button, const QString& name, const Choices& choices);
    bool isEnveloped() const;
    void save();
    void saveFile(const QByteArray& file, const QString& ending);
    void saveEnclosed(const QByteArray& content, const QString& mediaType);
    void saveAs(const QString& name, const QByteArray& content, const QString& done);

    const Context& context_;
    std::shared_ptr<RecordStore> store_;
    core::Document document_;
    core::Patient subject_;  // whose record it is
    QFutureWatcher<core::Result<QByteArray>> watcher_;
    QFutureWatcher<core::Result<OpenedDocument>> opening_;  // a large file takes its time
    QByteArray content_;
    QString ending_;       // of a name for it
    DocumentStart start_;  // until it was shown

    Paragraph* heading_;
    Banner* notice_;
    HidePanel* hiding_;
    DocumentBody* body_;
    PagePrints* prints_;
    QBoxLayout* all_ = nullptr;
    QBoxLayout* bar_ = nullptr;
    QBoxLayout* across_ = nullptr;
    QWidget* side_ = nullptr;
    Segments* views_ = nullptr;
    Button* print_ = nullptr;
    Button* save_ = nullptr;
    SignatureCard* signature_ = nullptr;
    DocumentFacts* facts_ = nullptr;
    HeaderDetails* details_ = nullptr;
    VersionsCard* versions_ = nullptr;
    Button* unread_ = nullptr;
    Button* hide_ = nullptr;
    bool markedRead_ = false;
    bool wide_ = true;
};

/// Opens the document on top of the present page; nothing where no list knows it.
void openDocument(const Context& context, const QString& id);

}  // namespace ui
