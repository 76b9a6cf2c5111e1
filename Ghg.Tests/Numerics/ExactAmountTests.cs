using System.Globalization;
using System.Text;
using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Numerics;

public sealed class ExactAmountTests
{
    /// <summary>What is written, and its digits without an exponent.</summary>
    private static readonly (string Written, string Digits)[] Good =
    [
        ("0", "0"),
        ("-0", "0"),
        ("+0.000", "0"),
        ("0e999999999999999999999", "0"),
        ("007", "7"),
        ("1", "1"),
        ("+1", "1"),
        ("-1", "-1"),
        ("12345.67", "12345.67"),
        ("-12345.67", "-12345.67"),
        ("1.2e6", "1200000"),
        ("1.2E+6", "1200000"),
        ("15e-1", "1.5"),
        ("1.50", "1.5"),
        ("999999999999999999", "999999999999999999"),
        ("1000000000000000000", "1000000000000000000"),
        ("0.000000000000000001", "0.000000000000000001"),
        ("0.0000000000000000001", "0.0000000000000000001"),
        ("99999999999999999999.999999999999999999999999999999999999", "99999999999999999999.999999999999999999999999999999999999"),
        ("-99999999999999999999.999999999999999999999999999999999999", "-99999999999999999999.999999999999999999999999999999999999"),
        ("0.000000000000000000000000000000000001", "0.000000000000000000000000000000000001"),
        ("1e-36", "0.000000000000000000000000000000000001"),
        ("1.0000000000000000000000000000000000000000000", "1"),
        ("5.684341886080802e-14", "0.00000000000005684341886080802"),
        ("-5.684341886080802e-14", "-0.00000000000005684341886080802"),
        ("0.00000000000000000000000000000000000000012e40", "1.2"),
        ("100000000000000000000000e-10", "10000000000000"),
        ("1e19", "10000000000000000000"),
    ];

    private static readonly (string Written, AmountProblem Problem)[] Bad =
    [
        ("", AmountProblem.Empty),
        ("abc", AmountProblem.NotANumber),
        (" 1", AmountProblem.NotANumber),
        ("1 ", AmountProblem.NotANumber),
        ("+", AmountProblem.NotANumber),
        ("-", AmountProblem.NotANumber),
        (".", AmountProblem.NotANumber),
        (".5", AmountProblem.NotANumber),
        ("5.", AmountProblem.NotANumber),
        ("-.5", AmountProblem.NotANumber),
        ("1.2.3", AmountProblem.NotANumber),
        ("--1", AmountProblem.NotANumber),
        ("+-1", AmountProblem.NotANumber),
        ("1e", AmountProblem.NotANumber),
        ("1e+", AmountProblem.NotANumber),
        ("1e1.5", AmountProblem.NotANumber),
        ("e5", AmountProblem.NotANumber),
        ("0x10", AmountProblem.NotANumber),
        ("1_", AmountProblem.NotANumber),
        ("2024-01-01", AmountProblem.NotANumber),
        ("2020 2021", AmountProblem.NotANumber),
        ("12%", AmountProblem.NotANumber),
        ("#DIV/0!", AmountProblem.NotANumber),
        ("1,234", AmountProblem.ThousandsSeparator),
        ("-1,234.5", AmountProblem.ThousandsSeparator),
        ("1，234", AmountProblem.ThousandsSeparator),
        ("１，２３４", AmountProblem.ThousandsSeparator),
        ("12,345,678", AmountProblem.ThousandsSeparator),
        ("1 234", AmountProblem.ThousandsSeparator),
        ("1 234 567.5", AmountProblem.ThousandsSeparator),
        ("1\u00A0234", AmountProblem.ThousandsSeparator),
        ("1'234", AmountProblem.ThousandsSeparator),
        ("1_234", AmountProblem.ThousandsSeparator),
        ("1,234e3", AmountProblem.ThousandsSeparator),
        ("1,5", AmountProblem.DecimalComma),
        ("1，5", AmountProblem.DecimalComma),
        ("-0,123", AmountProblem.DecimalComma),
        ("1234,567", AmountProblem.DecimalComma),
        ("1.234,567", AmountProblem.DecimalComma),
        ("1,5e3", AmountProblem.DecimalComma),
        ("１２", AmountProblem.FullWidth),
        ("－1", AmountProblem.FullWidth),
        ("1．5", AmountProblem.FullWidth),
        ("NaN", AmountProblem.NotFinite),
        ("nan", AmountProblem.NotFinite),
        ("inf", AmountProblem.NotFinite),
        ("-inf", AmountProblem.NotFinite),
        ("Infinity", AmountProblem.NotFinite),
        ("+∞", AmountProblem.NotFinite),
        ("100000000000000000000", AmountProblem.OutOfRange),
        ("-1e20", AmountProblem.OutOfRange),
        ("1e999999999999999999999999", AmountProblem.OutOfRange),
        ("0.1e21", AmountProblem.OutOfRange),
        ("1e-37", AmountProblem.TooFine),
        ("1e-999999999999999999999999", AmountProblem.TooFine),
        ("1.0000000000000000000000000000000000001", AmountProblem.TooFine),
    ];

    [TestCaseSource(nameof(Good))]
    public void An_amount_is_held_digit_by_digit((string Written, string Digits) row)
    {
        Assert.That(Parse(row.Written).ToString(), Is.EqualTo(row.Digits));
    }

    [TestCaseSource(nameof(Good))]
    public void The_value_is_the_double_that_parsing_gives((string Written, string Digits) row)
    {
        Assert.That(Parse(row.Written).Value, Is.EqualTo(double.Parse(row.Written, CultureInfo.InvariantCulture)).Within(0).Ulps);
    }

    [TestCaseSource(nameof(Bad))]
    public void What_is_no_amount_is_refused_with_its_reason((string Written, AmountProblem Problem) row)
    {
        var problem = ExactAmount.TryParse(Encoding.UTF8.GetBytes(row.Written), out var amount);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(problem, Is.EqualTo(row.Problem));
            Assert.That(amount, Is.EqualTo(default(ExactAmount)));
        }
    }

    [Test]
    public void Bytes_that_are_no_text_are_not_a_number()
    {
        Assert.That(ExactAmount.TryParse([0x31, 0xFF, 0xFE], out _), Is.EqualTo(AmountProblem.NotANumber));
    }

    [Test]
    public void A_very_long_text_is_read_in_one_pass()
    {
        var zeros = new string('0', 1_000_000);
        Assert.That(Parse($"{zeros}1.5{zeros}e0").ToString(), Is.EqualTo("1.5"));
    }

    [TestCase("1.50", "15e-1")]
    [TestCase("-0", "0")]
    [TestCase("0.00000000000000000010", "1e-19")]
    public void Amounts_of_one_value_are_equal(string left, string right)
    {
        Assert.That(Parse(left), Is.EqualTo(Parse(right)));
    }

    internal static ExactAmount Parse(string text)
    {
        var problem = ExactAmount.TryParse(Encoding.UTF8.GetBytes(text), out var amount);
        Assert.That(problem, Is.EqualTo(AmountProblem.None), text);
        return amount;
    }
}
