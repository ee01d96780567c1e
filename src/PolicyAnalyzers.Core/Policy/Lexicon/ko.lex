# 한국어
# Supported versions
Version: 버전 | 릴리스 | 릴리즈 | 브랜치
Supported: 지원 | 지원합니다 | 지원됩니다 | 유지보수 | 유지 관리 | 대응
Supported=weak: 제공 | 제공합니다 | 제공됩니다 | 받습니다
Unsupported: 지원하지 않 | 지원되지 않 | 미지원 | 지원 종료 | 지원이 종료 | 지원 중단 | 제공하지 않 | 제공되지 않
SupportTopic: 지원 버전 | 지원되는 버전 | 지원하는 버전 | 지원 대상 버전 | 지원 정책 | 버전 지원
SecurityFix: 보안 업데이트 | 보안 패치 | 보안 수정 | 패치
Latest: 최신 | 최근 | 현재
Previous: 이전 | 직전 | 바로 이전
Older: 과거 버전 | 이전 버전 | 구버전 | 오래된 버전 | 다른 버전 | 하위 버전
Older=cell: 이전 | 과거 | 그 외 | 기타
Below: 미만
AndOlder: 이하 | 미만 | 이전
AndNewer: 이상 | 이후
Through: 부터 | ～
Only: 만 | 만을 | 오직
ReleaseUnit=release: 버전 | 릴리스 | 릴리즈
ReleaseUnit=minor: 마이너 버전 | 마이너 릴리스 | 마이너
ReleaseUnit=major: 메이저 버전 | 메이저 릴리스 | 메이저 | 주 버전
EndOfSupport: 지원 종료 | 지원 종료일 | 지원 기한
Contrast: 하지만 | 그러나 | 다만
Each: 각 | 모든
Discretion: 수 있습니다 | 개별 판단 | 가능한 경우
Advice: 권장 | 업그레이드하 | 업데이트하세요
Negation: 않습니다 | 않음 | 없습니다 | 하지 마 | 안 | 않 | 없음
Number=2: 두 | 두 개
Number=3: 세 | 세 개
Affirmed: 예 | 지원 | 지원됨 | 지원 중
Denied: 아니오 | 아니요 | 미지원 | 지원 종료 | 지원 안 함 | 지원하지 않음 | 지원되지 않음
Limited=none: 개별 판단
TemplateText: 이 섹션을 사용하여 | 어떤 버전이 현재 보안 업데이트를 지원하는지 알려주세요
