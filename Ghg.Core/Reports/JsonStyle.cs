using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Ghg.Core.Reports;

/// <summary>How JSON is written: indented, LF, Chinese as it is.</summary>
internal static class JsonStyle
{
    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
