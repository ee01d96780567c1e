using System.Globalization;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>Dates as people write them. A month, quarter, half or year stands for its last day.</summary>
internal static class CalendarDate
{
    /// <summary>A date in digits: <c>2024-12-01</c>, <c>2024/12</c>, <c>31.12.2024</c>, <c>2024H2</c>, <c>Q4 2024</c>, <c>2024年12月31日</c>.</summary>
    public static DateOnly? At(ReadOnlySpan<char> text, int i, out int end)
    {
        end = i;
        if (text[i] is 'Q' or 'H' && Number(text, i + 1, out var partEnd) is { } part && partEnd == i + 2
            && Year(text, Skip(text, partEnd), out var yearEnd) is { } yearOfPart)
        {
            end = yearEnd;
            return EndOf(yearOfPart, part * (text[i] == 'Q' ? 3 : 6));
        }

        return char.IsAsciiDigit(text[i]) ? YearFirst(text, i, ref end) ?? DayFirst(text, i, ref end) : null;
    }

    /// <summary>What follows the name of a month: <c>1, 2024</c>, <c>2024</c>.</summary>
    /// <param name="day">The day where it stands before the month; else 0.</param>
    public static DateOnly? AfterMonth(ReadOnlySpan<char> text, int i, int month, int day, out int end)
    {
        i = Skip(text, i);
        end = i;
        if (day == 0 && Number(text, i, out var dayEnd) is { } behind and <= 31 && dayEnd - i <= 2)
        {
            // "1st"
            while (dayEnd < text.Length && char.IsAsciiLetter(text[dayEnd]))
            {
                dayEnd++;
            }

            (day, i) = (behind, Skip(text, dayEnd));
        }

        return Year(text, i, out end) is { } year ? day == 0 ? EndOf(year, month) : Of(year, month, day) : null;
    }

    /// <summary><c>2026.12.31</c>, where words say that a date follows: with points in between, a year begins a version.</summary>
    public static DateOnly? WithPoints(ReadOnlySpan<char> text, int i, out int end) =>
        Year(text, i, out end) is { } year && Part(text, ref end) is { } month && Part(text, ref end) is { } day ? Of(year, month, day) : null;

    /// <summary>What follows the name of a month that a year stands before: <c>30</c>, or nothing.</summary>
    public static DateOnly? AfterYearAndMonth(ReadOnlySpan<char> text, int i, int year, int month, out int end)
    {
        end = i;
        if (year is < 1990 or >= 2200)
        {
            return null;
        }

        if (Number(text, Skip(text, i), out var dayEnd) is { } day && Of(year, month, day) is { } date)
        {
            end = dayEnd;
            return date;
        }

        return EndOf(year, month);
    }

    // ".12"
    private static int? Part(ReadOnlySpan<char> text, ref int i)
    {
        if (i >= text.Length || text[i] != '.' || Number(text, i + 1, out var end) is not { } number || end - i != 3)
        {
            return null;
        }

        i = end;
        return number;
    }

    // With points in between, a year begins a version.
    private static DateOnly? YearFirst(ReadOnlySpan<char> text, int i, ref int end)
    {
        if (Year(text, i, out var next) is not { } year || next >= text.Length)
        {
            return null;
        }

        next = SignAt(text, next, '年');
        var separator = text[next];
        var part = separator is 'H' or 'Q' ? next + 1 : separator is '-' or ' ' && next + 1 < text.Length && text[next + 1] is 'H' or 'Q' ? next + 2 : 0;
        if (part > 0 && Number(text, part, out var partEnd) is { } number && partEnd == part + 1)
        {
            end = partEnd;
            return EndOf(year, number * (text[part - 1] == 'Q' ? 3 : 6));
        }

        if (separator is not ('-' or '/' or '年') || Number(text, Skip(text, next + 1), out var monthEnd) is not { } month)
        {
            return null;
        }

        monthEnd = SignAt(text, monthEnd, '月');
        if (monthEnd < text.Length && (text[monthEnd] == separator || text[monthEnd] == '月') && Number(text, Skip(text, monthEnd + 1), out var dayEnd) is { } day)
        {
            dayEnd = SignAt(text, dayEnd, '日');
            end = dayEnd < text.Length && text[dayEnd] == '日' ? dayEnd + 1 : dayEnd;
            return Of(year, month, day);
        }

        end = monthEnd < text.Length && text[monthEnd] == '月' ? monthEnd + 1 : monthEnd;
        return EndOf(year, month);
    }

    private static DateOnly? DayFirst(ReadOnlySpan<char> text, int i, ref int end)
    {
        if (Number(text, i, out var next) is not { } first || next >= text.Length || text[next] is not ('.' or '/' or '-'))
        {
            return null;
        }

        var separator = text[next];
        if (separator == '/' && first is > 0 and <= 12 && Year(text, next + 1, out var yearEnd) is { } monthYear)
        {
            end = yearEnd;
            return EndOf(monthYear, first);
        }

        if (Number(text, next + 1, out var middle) is not { } second || middle >= text.Length || text[middle] != separator || Year(text, middle + 1, out var last) is not { } year)
        {
            return null;
        }

        // 03/04/2025 is a day in March to some and in April to others; a point is put behind days only.
        if (separator != '.' && first <= 12 && second <= 12 && first != second)
        {
            return null;
        }

        end = last;
        return second > 12 ? Of(year, first, second) : Of(year, second, first);
    }

    private static DateOnly? Of(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    private static DateOnly? EndOf(int year, int month) => month is >= 1 and <= 12 ? new(year, month, DateTime.DaysInMonth(year, month)) : null;

    private static int? Year(ReadOnlySpan<char> text, int i, out int end) =>
        Number(text, i, out end) is { } year and >= 1990 and < 2200 && end - i == 4 ? year : null;

    private static int? Number(ReadOnlySpan<char> text, int i, out int end)
    {
        end = i;
        while (end < text.Length && end - i < 5 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > i ? int.Parse(text[i..end], CultureInfo.InvariantCulture) : null;
    }

    // "2024 年 12 月 31 日" is written with blanks, too.
    private static int SignAt(ReadOnlySpan<char> text, int i, char sign) => Skip(text, i) is var next && next < text.Length && text[next] == sign ? next : i;

    private static int Skip(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && text[i] is ' ' or ',')
        {
            i++;
        }

        return i;
    }
}
