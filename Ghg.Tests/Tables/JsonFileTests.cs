using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Tables;

public class JsonFileTests
{
    private static Diagnostic Wrong(string text)
    {
        var diagnostics = new DiagnosticBag();
        JsonFile.Read(InputFile.FromText("t.json", text), diagnostics);
        return diagnostics.Sorted().Single();
    }

    private static JsonValue Right(string text) => JsonFile.Read(InputFile.FromText("t.json", text), new DiagnosticBag())!;

    [Test]
    public void Values_know_their_places_in_code_points()
    {
        var json = Right("{\n  \"名\": \"临江\", \"b\": [1,\n    -22.5]\n}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(At(json.Members[0].Place), Is.EqualTo((2, 3, 3)));
            Assert.That(At(json["名"]!.Place), Is.EqualTo((2, 8, 4)));
            Assert.That(At(json["b"]!.Items[1].Place), Is.EqualTo((3, 5, 5)));
            Assert.That(At(json["名"]!.Place), Is.EqualTo((2, 8, 4)), "a place before the last one asked for");
            Assert.That(((Place)json["b"]!.Items[1].Place).Excerpt, Is.EqualTo("    -22.5]"));
        }

        static (int, int, int) At(Place place) => (place.Position.Line, place.Position.Column, place.Position.Length);
    }

    [Test]
    public void A_byte_order_mark_comments_and_trailing_commas_are_allowed() => Assert.That(Right("\ufeff{ // why\n \"a\": 1, }").Of("a"), Is.EqualTo("1"));

    [TestCase("{\n  \"a\": 1\n  \"b\": 2\n}", 3, 3, "'\"' does not belong here")]
    [TestCase("{\n  \"名\": 临江\n}", 2, 8, "'临' does not belong here")]
    [TestCase("{ \"a\": 1 } x", 1, 12, "'x' does not belong here")]
    [TestCase("{ 'a': 1 }", 1, 3, "''' does not belong here")]
    [TestCase("{\n  \"a\": [1,\n", 3, 1, "the text ends where more is needed")]
    [TestCase("", 1, 1, "the text ends where more is needed")]
    public void What_is_no_json_is_pointed_at(string text, int line, int column, string found)
    {
        var finding = Wrong(text);
        Assert.That((finding.Rule.Code, finding.Place!.Position.Line, finding.Place.Position.Column, finding.Found.English), Is.EqualTo(("GHG0011", line, column, found)));
    }

    [Test]
    public void Nesting_has_an_end() => Assert.That(Wrong(new string('[', 33)).Found.English, Is.EqualTo("brackets are nested more than 32 deep"));

    [Test]
    public void Nesting_up_to_the_end_is_read() => Assert.That(Right(new string('[', 32) + new string(']', 32)).Items, Has.Count.EqualTo(1));

    [Test]
    public void Bytes_that_are_no_utf_8_are_refused_at_their_line()
    {
        var diagnostics = new DiagnosticBag();
        JsonFile.Read(InputFile.FromBytes("t.json", [.. "{\n\"a\": \""u8, 0xFC, .. "\" }"u8]), diagnostics);
        Assert.That((diagnostics.Sorted().Single().Rule.Code, diagnostics.Sorted().Single().Place!.Position.Line), Is.EqualTo(("GHG0002", 2)));
    }
}
