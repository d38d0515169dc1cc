// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/readers.h"

#include "localservice/reading/readers/office/drawingtext.h"
#include "localservice/reading/readers/office/opcpackage.h"
#include "localservice/reading/readers/office/workbook/sheettext.h"
#include "localservice/reading/readers/office/xmlwalk.h"

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSheets = 2000;

struct Sheet
{
    QString name;
    QString part;
    bool isHidden = false;
};

struct Workbook
{
    QList<Sheet> sheets; ///< in the order of their tabs
    bool from1904 = false;
};

Workbook workbookOf(const OpcPackage &package, const QString &main, const QByteArray &xml)
{
    Workbook workbook;
    XmlWalk walk(xml);
    while (workbook.sheets.size() < maxSheets && walk.next()) {
        if (!walk.isStart())
            continue;
        if (walk.name() == "workbookPr"_L1) {
            const QString value = walk.attribute("date1904"_L1);
            workbook.from1904 = value == "1"_L1 || value == "true"_L1;
        } else if (walk.name() == "sheet"_L1) {
            workbook.sheets.append({walk.attribute("name"_L1),
                                    package.target(main, walk.attribute("id"_L1)),
                                    walk.attribute("state"_L1).contains("idden"_L1)});
        }
    }
    return workbook;
}

/// A workbook in reading.
class XlsxFile
{
public:
    XlsxFile(const OpcPackage &package, const ReadRequest &request)
        : m_package(package)
        , m_request(request)
    {
    }

    std::optional<ReadFailure> read();
    OfficeContent content;

private:
    using Parts = QMap<QString, QByteArray>;

    QString textOf(const Sheet &sheet, const Parts &parts);
    void addSheets(const Workbook &workbook, const Parts &parts);

    const OpcPackage &m_package;
    const ReadRequest &m_request;
    SheetContext m_context;
    qsizetype m_length = 0; ///< of all sheets so far
};

std::optional<ReadFailure> XlsxFile::read()
{
    const QString main = m_package.mainPart();
    const QStringList strings = m_package.targets(main, "sharedStrings"_L1);
    const QStringList styles = m_package.targets(main, "styles"_L1);
    const auto frame = m_package.parts(QStringList{main} + strings + styles);
    if (!frame)
        return frame.error();
    const Workbook workbook = workbookOf(m_package, main, frame->value(main));
    if (workbook.sheets.isEmpty())
        return ReadFailure{ReadFailure::Kind::Broken, u"The workbook has no sheets."_s};
    m_context.calendar = {QLocale(m_request.language), workbook.from1904};
    for (const QString &part : strings)
        content.isDamaged = !readSharedStrings(frame->value(part), m_context) || content.isDamaged;
    if (m_context.strings.size() == maxSharedStrings)
        content.isCut = true;
    for (const QString &part : styles)
        readCellStyles(frame->value(part), m_context);

    QStringList names;
    for (const Sheet &sheet : workbook.sheets)
        names += QStringList{sheet.part} + m_package.targets(sheet.part, "drawing"_L1);
    const auto parts = m_package.parts(names);
    if (!parts)
        return parts.error();
    addSheets(workbook, *parts);
    m_package.countLeftOut(main, content);
    return {};
}

QString XlsxFile::textOf(const Sheet &sheet, const Parts &parts)
{
    TextFlow flow;
    if (parts.contains(sheet.part) && !addSheetText(flow, parts.value(sheet.part), m_context))
        content.isDamaged = true;
    m_package.addObjects(sheet.part, m_request, flow, content);
    const QStringList drawings = m_package.targets(sheet.part, "drawing"_L1);
    QStringList pictures;
    for (const QString &drawing : drawings) {
        addDrawingText(flow, parts.value(drawing), Shapes::All);
        m_package.addObjects(drawing, m_request, flow, content);
        pictures += m_package.targets(drawing, "image"_L1);
    }
    flow.add(textOfPictures([this](const QStringList &wanted) { return m_package.parts(wanted); },
                            pictures, m_request, content));
    content.isCut = content.isCut || flow.isCut();
    if (isHardlyText(flow.text()) && !pictures.isEmpty())
        content.picturePages.append(static_cast<int>(content.pages.size()) + 1);
    return flow.hasWordsSince(0) ? sheet.name + u'\n' + flow.text() : QString();
}

/// Hidden sheets hold lists for others to choose from; they are read where there is nothing else.
void XlsxFile::addSheets(const Workbook &workbook, const Parts &parts)
{
    QStringList hidden;
    bool anyText = false;
    for (const bool isHidden : {false, true}) {
        if (isHidden && anyText)
            break;
        for (const Sheet &sheet : workbook.sheets) {
            if (sheet.isHidden != isHidden || m_length > maxFlowLength)
                continue;
            content.pages.append(textOf(sheet, parts));
            m_length += content.pages.constLast().size();
            anyText = anyText || !content.pages.constLast().isEmpty();
        }
    }
    for (const Sheet &sheet : workbook.sheets) {
        if (sheet.isHidden)
            hidden.append(u'“' + sheet.name + u'”');
    }
    content.isCut = content.isCut || m_length > maxFlowLength;
    if (!hidden.isEmpty() && hidden.size() < workbook.sheets.size())
        content.notes.append(u"Hidden sheets were not read: %1."_s.arg(hidden.join(", "_L1)));
    else if (!hidden.isEmpty())
        content.notes.append(u"The sheets that were read are hidden."_s);
}

} // namespace

ReadResult readXlsx(const QByteArray &bytes, const ReadRequest &request)
{
    const auto package = OpcPackage::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    XlsxFile file(*package, request);
    if (const auto failure = file.read())
        return tl::unexpected(*failure);
    return officeDocument(file.content, u"xlsx"_s, request);
}

} // namespace cd::local
